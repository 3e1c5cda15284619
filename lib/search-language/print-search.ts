import type { SearchExpression, SearchTerm } from "./search-expression.ts";

type Printed<Term> = Term extends SearchTerm ? Omit<Term, "start" | "end" | "problem"> : never;
/** A term without its place: what is enough to write it. */
export type NewSearchTerm = Printed<SearchTerm>;

/** The one text of a search: reading it again gives the same. */
export function printSearch(expression: SearchExpression): string {
  return expression.terms.map(printTerm).join(" ");
}

/** One term as people write it. */
export function printTerm(term: NewSearchTerm): string {
  const sign = term.isNot ? "-" : "";
  if (term.kind === "word") return sign + (term.isExact ? quoted(term.text) : term.text);
  const key =
    term.kind === "filter"
      ? term.key
      : term.language === null
        ? term.field
        : `${term.field}.${term.language}`;
  return `${sign}${key}:${term.values.map(printValue).join(",")}`;
}

function printValue(value: string): string {
  return value === "" || /[\s,"\\]/.test(value) ? quoted(value) : value;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** Text that somebody typed elsewhere, as words and nothing but words of a search. */
export function printWords(text: string): string {
  return text.split(/\s+/).filter(Boolean).map(quoted).join(" ");
}
