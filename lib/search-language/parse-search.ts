import { findProblem } from "./find-problem.ts";
import { type ScannedTerm, scanSearch } from "./scan-search.ts";
import type { SearchExpression, SearchTerm, SearchVocabulary } from "./search-expression.ts";
import { searchKeyOf } from "./search-keys.ts";

/** More make no search that anybody reads, and statements that no database likes. */
const mostTerms = 24;
const mostValues = 20;

/**
 * Reads a search. Never throws: what cannot be used has a `problem` that says what would be
 * right, and everything else counts.
 */
export function parseSearch(text: string, vocabulary: SearchVocabulary): SearchExpression {
  const fieldOf = (word: string) => {
    const [key = "", language = null] = word.toLowerCase().split(".");
    const field = vocabulary.fields.find((known) => known.key === key);
    if (!field) return null;
    const code =
      language === null
        ? null
        : (vocabulary.languages.find((known) => known.toLowerCase() === language) ?? language);
    return { field: field.key, language: code };
  };
  const isKey = (word: string) => searchKeyOf(word) !== null || fieldOf(word) !== null;
  const read = (scanned: ScannedTerm, index: number): SearchTerm => {
    const { isNot, start, end, key } = scanned;
    const place = { isNot, start, end };
    const tooMany =
      index >= mostTerms || scanned.values.length > mostValues
        ? { code: "too_many" as const, values: { limit: String(mostTerms) } }
        : null;
    const [first] = scanned.values;
    if (key === null)
      return {
        ...place,
        kind: "word",
        text: first?.text ?? "",
        isExact: first?.isQuoted ?? false,
        problem: tooMany,
      };
    const known = searchKeyOf(key);
    const values = scanned.values.map((value) => value.text);
    const term: SearchTerm = known
      ? { ...place, kind: "filter", key: known, values: clean(known, values), problem: null }
      : {
          ...place,
          kind: "field",
          ...(fieldOf(key) ?? { field: key, language: null }),
          values,
          problem: null,
        };
    return { ...term, problem: tooMany ?? findProblem(term, vocabulary) };
  };
  return { terms: scanSearch(text, isKey).map(read) };
}

/** One way to write each value, so that the same search has one text. */
function clean(key: string, values: readonly string[]): string[] {
  const isName = key === "tag" || key === "folder" || key === "in" || key === "by";
  const folds = !isName && key !== "collection" && key !== "term" && key !== "name";
  const written = values.map((value) => (folds ? value.trim().toLowerCase() : value.trim()));
  return [...new Set(written)].filter((value) => value !== "");
}
