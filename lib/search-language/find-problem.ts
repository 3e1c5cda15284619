import { readDateRange } from "./read-date-range.ts";
import { readByteRange, readPixelRange, readRatioRange } from "./read-range.ts";
import type { SearchProblem, SearchTerm, SearchVocabulary } from "./search-expression.ts";
import { choicesOf, type SearchKey, shapeOf } from "./search-keys.ts";

/** Why a term cannot be used, or null. Whether names exist is another question. */
export function findProblem(term: SearchTerm, vocabulary: SearchVocabulary): SearchProblem | null {
  if (term.kind === "word") return null;
  const key = term.kind === "filter" ? term.key : term.field;
  if (term.values.length === 0) return { code: "value_missing", values: { key } };
  if (term.kind === "field")
    return term.language === null ? null : languageProblem(term.field, term.language, vocabulary);
  for (const value of term.values) {
    const problem = valueProblem(term.key, value, vocabulary);
    if (problem) return problem;
  }
  return null;
}

function valueProblem(
  key: SearchKey,
  value: string,
  vocabulary: SearchVocabulary,
): SearchProblem | null {
  const choices = choicesOf(key);
  if (choices.includes(value)) return null;
  switch (shapeOf(key)) {
    case "choice":
      return { code: "unknown_choice", values: { key, value, choices: choices.join(", ") } };
    case "cell":
      return cellProblem(value, vocabulary);
    case "number":
      return readPixelRange(value) ? null : { code: "bad_number", values: { key, value } };
    case "bytes":
      return readByteRange(value) ? null : { code: "bad_bytes", values: { key, value } };
    case "ratio":
      return readRatioRange(value) ? null : { code: "bad_ratio", values: { key, value } };
    case "date":
      return readDateRange(value, 0) ? null : { code: "bad_date", values: { key, value } };
    default:
      return null;
  }
}

function cellProblem(value: string, vocabulary: SearchVocabulary): SearchProblem | null {
  const { field, language } = readCell(value);
  const known = vocabulary.fields.find((one) => one.key === field);
  if (!known) {
    const fields = vocabulary.fields.map((one) => one.key).join(", ");
    return { code: "unknown_field", values: { value: field, fields } };
  }
  return language === null ? null : languageProblem(field, language, vocabulary);
}

function languageProblem(
  field: string,
  language: string,
  { fields, languages }: SearchVocabulary,
): SearchProblem | null {
  const isTranslated = fields.find((one) => one.key === field)?.translatable ?? false;
  const isKnown = languages.some((code) => code.toLowerCase() === language.toLowerCase());
  if (isTranslated && isKnown) return null;
  const right = isTranslated ? languages.map((code) => `${field}.${code}`).join(", ") : field;
  return { code: "unknown_language", values: { value: language, right } };
}

/** The field and the language of `alt.de`; null for every language. `alt:de` is read as well. */
export function readCell(value: string): { field: string; language: string | null } {
  const [field = "", language = ""] = value.split(/[.:]/);
  return { field, language: language === "" ? null : language };
}
