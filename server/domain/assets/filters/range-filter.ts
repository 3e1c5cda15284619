import type { NumberRange } from "#lib/search-language/read-range.ts";
import type { SqlValue } from "#server/db/open-database.ts";
import { type Filter, type FilterScope, type Sql, untouched } from "./filter.ts";

type NumberColumn = "width" | "height" | "size";
type DateColumn = "createdAt" | "updatedAt" | "expireAt" | "publishAt";

/** Assets whose number lies in a range; each of these columns has an index behind the space. */
export function numberFilter(scope: FilterScope, column: NumberColumn, range: NumberRange): Filter {
  return rangeFilter(scope, column, range, (value) => value);
}

/** Assets whose moment lies in a range of milliseconds since 1970. */
export function dateFilter(scope: FilterScope, column: DateColumn, range: NumberRange): Filter {
  return rangeFilter(scope, column, range, (value) =>
    scope.provider === "sqlite" ? value : new Date(value).toISOString(),
  );
}

/** Pictures whose width to height lies in a range. */
export function ratioFilter(range: NumberRange): Filter {
  const { sql, values } = within(`(a."width" * 1.0 / NULLIF(a."height", 0))`, range, Number);
  return { check: { sql, values } };
}

function rangeFilter(
  { provider, spaceId }: FilterScope,
  column: NumberColumn | DateColumn,
  range: NumberRange,
  written: (value: number) => SqlValue,
): Filter {
  const tested = within(`${untouched(provider)}a."${column}"`, range, written);
  const found = within(`i."${column}"`, range, written);
  return {
    check: tested,
    ids: {
      sql: `SELECT i."id" FROM "Asset" i WHERE i."spaceId" = ? AND i."deletedAt" IS NULL AND ${found.sql}`,
      values: [spaceId, ...found.values],
    },
    sparesTrash: true,
  };
}

function within(
  column: string,
  { from, to, isFromOpen, isToOpen }: NumberRange,
  written: (value: number) => SqlValue,
): Sql {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  if (from !== null) {
    parts.push(`${column} ${isFromOpen ? ">" : ">="} ?`);
    values.push(written(from));
  }
  if (to !== null) {
    parts.push(`${column} ${isToOpen ? "<" : "<="} ?`);
    values.push(written(to));
  }
  // The columns may be null, and a partial index wants to hear that they are not.
  return { sql: `${parts.join(" AND ")} AND ${column.replace(/^\+/, "")} IS NOT NULL`, values };
}
