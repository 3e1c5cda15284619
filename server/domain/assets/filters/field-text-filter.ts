import { foldTerm } from "#lib/search-fold.ts";
import { anyOf, type Filter, type FilterScope, notMatching } from "./filter.ts";
import { escapeLike, textFilter } from "./text-filter.ts";

type Column = { kind: "name" } | { kind: "text"; field: string; language: string | null };

/**
 * Assets whose name, or whose text in one field, contains any of these words. An empty one means
 * a text that is deliberately empty, and `=word` one that is this and nothing else. What is searched for is looked up among all words first,
 * because only those have an index.
 */
export function fieldTextFilters(
  scope: FilterScope,
  column: Column,
  values: readonly string[],
  isNot: boolean,
): Filter[] {
  const exact = anyOf(values.map((value) => ({ check: contains(scope, column, value) })));
  if (isNot) return [notMatching(exact)];
  const folded = values.length === 1 ? foldTerm(values[0]?.replace(/^=/, "") ?? "") : null;
  return folded === null ? [exact] : [textFilter(scope.provider, [folded]), exact];
}

function contains({ provider }: FilterScope, column: Column, value: string): Filter["check"] {
  const source = column.kind === "name" ? `a."name"` : `x."value"`;
  const test =
    value === ""
      ? { sql: `${source} = ''`, values: [] }
      : /^=./su.test(value)
        ? { sql: `${source} = ?`, values: [value.slice(1)] }
        : like(provider, source, value);
  if (column.kind === "name") return test;
  const inLanguage = column.language === null ? "" : ` AND x."language" = ?`;
  return {
    sql: `EXISTS (SELECT 1 FROM "AssetText" x WHERE x."assetId" = a."id" AND x."field" = ?${inLanguage} AND (${test.sql}))`,
    values: [column.field, ...(column.language === null ? [] : [column.language]), ...test.values],
  };
}

/**
 * LIKE that is blind to the case of A to Z in both databases, and takes other letters as they
 * were typed, in lower case and with a capital: neither database folds those as the other does.
 */
function like(provider: FilterScope["provider"], source: string, value: string): Filter["check"] {
  const lower = value.toLowerCase();
  const capital = lower.replace(/^./u, (first) => first.toUpperCase());
  const needles = [...new Set([value, lower, capital].map(withoutCapitals))];
  const folded = provider === "sqlite" ? source : `lower(${source} COLLATE "C")`;
  return {
    sql: needles.map(() => `${folded} LIKE ? ESCAPE '\\'`).join(" OR "),
    values: needles.map((needle) => `%${escapeLike(needle)}%`),
  };
}

function withoutCapitals(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
