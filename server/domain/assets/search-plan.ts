import type { AssetSearch, SortKey } from "#lib/asset-search.ts";
import type { Database, SqlValue } from "#server/db/open-database.ts";
import { type Filter, fewHits, type Sql, searchFilters } from "./search-filters.ts";

export type SearchPlan = {
  where: Sql;
  /** `ORDER BY` terms, ready to use. */
  order: string;
  sort: { column: string; isDescending: boolean };
  /** How many assets outside the trash the only condition finds, where a counter knows. */
  counter: number | null;
  filterCount: number;
};

const columns: Record<SortKey, string> = {
  created: "createdAt",
  updated: "updatedAt",
  name: "nameKey",
  size: "size",
};

/**
 * Decides how a list is found, with one cheap statement: through the index of its rarest
 * condition when that has few hits, and otherwise by walking the sort order and testing rows.
 * Measured: sorting a common search's hits costs many times what walking to the first 50 costs,
 * and the other way round for a rare one.
 */
export async function planSearch(
  database: Database,
  spaceId: number,
  search: AssetSearch,
): Promise<SearchPlan> {
  const required = search.missing ? await requiredFields(database, spaceId) : new Set<string>();
  const filters = searchFilters(database.provider, spaceId, search, required);
  const estimates = await estimateHits(database, filters);
  let driver = -1;
  for (const [index, hits] of estimates.entries())
    if (hits !== null && hits <= fewHits && hits < (estimates[driver] ?? Number.POSITIVE_INFINITY))
      driver = index;
  const isDescending = search.sort.startsWith("-");
  const column = columns[search.sort.replace("-", "") as SortKey];
  const direction = isDescending ? "DESC" : "ASC";
  // A plus sign keeps SQLite from using the index of that column; its own guess knows no counts.
  const off = database.provider === "sqlite" && driver >= 0 ? "+" : "";
  const conditions: Sql[] = [
    { sql: `${off}a."spaceId" = ?`, values: [spaceId] },
    {
      sql: search.view === "trash" ? `a."deletedAt" IS NOT NULL` : `a."deletedAt" IS NULL`,
      values: [],
    },
    ...filters.map((filter, index) =>
      index === driver ? (filter.drive ?? filter.check) : filter.check,
    ),
  ];
  return {
    where: joinSql(conditions),
    order: `${off}a."${column}" ${direction}, a."id" ${direction}`,
    sort: { column, isDescending },
    counter: filters.length === 1 && filters[0]?.isCounted ? (estimates[0] ?? null) : null,
    filterCount: filters.length,
  };
}

function joinSql(parts: readonly Sql[]): Sql {
  return {
    sql: parts.map((part) => part.sql).join(" AND "),
    values: parts.flatMap((part): readonly SqlValue[] => part.values),
  };
}

/** One statement for all estimates; null where a filter cannot say. */
async function estimateHits(
  database: Database,
  filters: readonly Filter[],
): Promise<(number | null)[]> {
  const known = filters.flatMap((filter, index) =>
    filter.estimate ? [{ index, ...filter.estimate }] : [],
  );
  if (known.length === 0) return filters.map(() => null);
  const [row] = await database.queryRows(
    `SELECT ${known.map(({ sql, index }) => `(${sql}) AS "e${index}"`).join(", ")}`,
    known.flatMap((estimate) => [...estimate.values]),
  );
  return filters.map((filter, index) => (filter.estimate ? Number(row?.[`e${index}`] ?? 0) : null));
}

async function requiredFields(database: Database, spaceId: number): Promise<Set<string>> {
  const rows = await database.queryRows<{ key: string }>(
    `SELECT "key" FROM "Field" WHERE "spaceId" = ? AND "required" = ${database.provider === "sqlite" ? "1" : "true"}`,
    [spaceId],
  );
  return new Set(rows.map((row) => row.key));
}
