import { parseSearch } from "./parse-search.ts";
import { type NewSearchTerm, printSearch, printTerm } from "./print-search.ts";
import type { SearchExpression, SearchTerm, SearchVocabulary } from "./search-expression.ts";
import type { SearchKey } from "./search-keys.ts";

/** The text of a search without one of its terms. */
export function withoutTerm(expression: SearchExpression, term: SearchTerm): string {
  return printSearch({ terms: expression.terms.filter((other) => other !== term) });
}

/** The text of a search with one more term. */
export function withTerm(text: string, term: NewSearchTerm): string {
  return `${text} ${printTerm(term)}`.trim();
}

/** Whether a search asks for a value of a key. */
export function hasValue(expression: SearchExpression, key: SearchKey, value: string): boolean {
  return expression.terms.some((term) => isWanted(term, key) && includes(term.values, value));
}

/**
 * The text of a search that asks for a value of a key, or does not any more. `any` puts it beside
 * the values that are there, `all` asks for it as well.
 */
export function toggleValue(
  text: string,
  vocabulary: SearchVocabulary,
  { key, value, mode }: { key: SearchKey; value: string; mode: "any" | "all" },
): string {
  const expression = parseSearch(text, vocabulary);
  if (hasValue(expression, key, value)) {
    const terms = expression.terms.flatMap((term) => {
      if (!isWanted(term, key) || !includes(term.values, value)) return [term];
      const values = term.values.filter((other) => !same(other, value));
      return values.length === 0 ? [] : [{ ...term, values }];
    });
    return printSearch({ terms });
  }
  const first = mode === "any" && expression.terms.find((term) => isWanted(term, key));
  if (!first)
    return withTerm(printSearch(expression), {
      kind: "filter",
      key,
      values: [value],
      isNot: false,
    });
  const terms = expression.terms.map((term) =>
    term === first && term.kind === "filter" ? { ...term, values: [...term.values, value] } : term,
  );
  return printSearch({ terms });
}

function isWanted(
  term: SearchTerm,
  key: SearchKey,
): term is Extract<SearchTerm, { kind: "filter" }> {
  return term.kind === "filter" && term.key === key && !term.isNot;
}

function includes(values: readonly string[], value: string): boolean {
  return values.some((other) => same(other, value));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
