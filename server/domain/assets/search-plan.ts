import type { AssetSearch } from "#lib/asset-search.ts";
import type { SortKey } from "#lib/sort.ts";
import type { Database, SqlValue } from "#server/db/open-database.ts";
import { estimateHits, type Hits } from "./estimate-hits.ts";
import type { Filter, Sql } from "./filters/filter.ts";
import { filtersOf } from "./search-filters.ts";

export type SearchPlan = {
  /** `"Asset" a`, with what leads to its rows. */
  from: Sql;
  where: Sql;
  /** `ORDER BY` terms, ready to use. */
  order: string;
  sort: { column: string; isDescending: boolean };
  /** Rows come out of an index in order, so nothing is sorted. */
  isWalk: boolean;
  /** The condition of the cursor is in it already. */
  hasSought?: boolean;
};

/** The column and the direction that a sort asks for. */
export function sortOf(search: AssetSearch): SearchPlan["sort"] {
  return {
    column: columns[search.sort.replace("-", "") as SortKey],
    isDescending: search.sort.startsWith("-"),
  };
}

/** `ORDER BY` terms of a sort, ties broken by id, for a table alias. */
export function orderOf({ column, isDescending }: SearchPlan["sort"], alias: string): string {
  const direction = isDescending ? "DESC" : "ASC";
  return `${alias}."${column}" ${direction}, ${alias}."id" ${direction}`;
}

const columns: Record<SortKey, string> = {
  created: "createdAt",
  updated: "updatedAt",
  name: "nameKey",
  size: "size",
  pixels: "pixels",
  type: "typeKey",
  expiry: "expiryKey",
  gaps: "gapCount",
};

/** Their indexes are of the whole space; the others have one for each folder too. */
export const spaceWideOrders: ReadonlySet<string> = new Set([
  "size",
  "pixels",
  "typeKey",
  "expiryKey",
  "gapCount",
]);

/** Reading and sorting a row that an index of ids leads to, beside testing one in order. Measured. */
const leapCost = 4;

/**
 * Decides how a page is found, with at most two cheap statements: through the index of one
 * condition, whose rows are then sorted, or by walking the sort order and testing rows until
 * there are `wanted`. Measured: sorting a common search's hits costs many times what walking to
 * the first 50 costs, and the other way round for a rare one.
 */
export async function planSearch(
  database: Database,
  spaceId: number,
  search: AssetSearch,
  wanted: number,
): Promise<SearchPlan> {
  const known = await filtersOf(database, spaceId, search);
  const isTrash = search.view === "trash";
  const sort = sortOf(search);
  const { column } = sort;
  // Whoever searches for a word finds it at the beginning of names: in the order of names the hits
  // stand together, and walking may pass by half the library before it meets them.
  const isClumped = column === "nameKey" && known.some((filter) => filter.isWords);
  const filters = isClumped ? known.map(testingIdsFirst) : known;
  const ordered = spaceWideOrders.has(column)
    ? -1
    : filters.findIndex((filter) => filter.isOrdered);
  let driver = -1;
  let hits: Hits[] = [];
  // With nothing to choose from there is nothing to ask.
  if (filters.some((filter) => filter.ids)) {
    const clumping = isClumped ? 50 : 1;
    const patience = (wanted * clumping) / leapCost;
    const estimate = await estimateHits(database, { id: spaceId, isTrash }, filters, patience);
    hits = estimate.hits;
    let cheapest = walkCost(estimate.total, hits, ordered, wanted) * clumping;
    for (const [index, { count, isCapped }] of hits.entries()) {
      if (!filters[index]?.ids || count === null || isCapped || count * leapCost >= cheapest)
        continue;
      cheapest = count * leapCost;
      driver = index;
    }
  }
  return {
    ...searchSource(database, spaceId, search, filters, {
      driver,
      ids: hits[driver]?.ids ?? null,
      isOrdered: ordered >= 0,
    }),
    order: orderOf(sort, "a"),
    sort,
    isWalk: driver < 0 && !isTrash && (ordered >= 0 || !filters.some((one) => one.isOrdered)),
  };
}

/**
 * A text's hits all at once, as a set to test ids in: measured on a million assets, a tenth of
 * what reading the texts of hundreds of thousands of rows costs.
 */
function testingIdsFirst(filter: Filter): Filter {
  if (!filter.ids || !filter.keepsIds) return filter;
  return { ...filter, check: { ...filter.ids, sql: `+a."id" IN (${filter.ids.sql})` } };
}

type SourceOptions = {
  driver: number;
  ids: readonly number[] | null;
  isOrdered: boolean;
  /** Nothing but the time is read of the rows, so that an index spares most of reading them. */
  isCount?: boolean;
};

/** `FROM` and `WHERE` of a search whose rows the `driver`th filter finds; -1 for none of them. */
export function searchSource(
  database: Database,
  spaceId: number,
  search: AssetSearch,
  filters: readonly Filter[],
  { driver, ids, isOrdered, isCount = false }: SourceOptions,
): { from: Sql; where: Sql } {
  const leading =
    ids && database.provider === "sqlite"
      ? { sql: `SELECT value AS "id" FROM json_each(?)`, values: [JSON.stringify(ids)] }
      : filters[driver]?.ids;
  // A plus sign keeps SQLite from using an index: without statistics it likes the space's best.
  const off = database.provider === "sqlite" && isOrdered ? "+" : "";
  const conditions: Sql[] = [
    { sql: `${off}a."spaceId" = ?`, values: [spaceId] },
    { sql: `a."deletedAt" IS ${search.view === "trash" ? "NOT NULL" : "NULL"}`, values: [] },
    ...filters.filter((_, index) => index !== driver).map((filter) => filter.check),
  ];
  const index =
    isCount && database.provider === "sqlite" && search.view !== "trash"
      ? ` INDEXED BY "x_asset_counted"`
      : "";
  if (leading) conditions.unshift({ sql: `a."id" = hit."id"`, values: [] });
  return {
    // SQLite keeps the order of a CROSS JOIN: the ids lead, and the asset follows.
    from: leading
      ? { sql: `(${leading.sql}) AS hit CROSS JOIN "Asset" a${index}`, values: leading.values }
      : { sql: `"Asset" a`, values: [] },
    where: {
      sql: conditions.map((part) => part.sql).join(" AND "),
      values: conditions.flatMap((part): readonly SqlValue[] => part.values),
    },
  };
}

/**
 * How many rows are tested until `wanted` are found, as if every filter's hits were spread
 * evenly and had nothing to do with another's.
 */
function walkCost(total: number, hits: readonly Hits[], ordered: number, wanted: number): number {
  const length = hits[ordered]?.count ?? total;
  let share = 1;
  for (const { count, isCapped } of hits)
    if (count !== null && !isCapped) share *= Math.min(count / Math.max(total, 1), 1);
  return Math.min(length, (wanted * length) / Math.max(share * total, 1));
}
