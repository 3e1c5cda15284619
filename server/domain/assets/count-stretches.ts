import type { AssetSearch } from "#lib/asset-search.ts";
import type { Database, SqlValue } from "#server/db/open-database.ts";
import { rarestFilter } from "./count-assets.ts";
import type { Filter, Sql } from "./filters/filter.ts";
import { type Narrow, narrowBy } from "./page-bounds.ts";
import { searchSource } from "./search-plan.ts";
import type { Bounds } from "./space-stretches.ts";

/** What is counted, and the stretches of its space. */
export type Counting = {
  spaceId: number;
  search: AssetSearch;
  filters: readonly Filter[];
  bounds: Bounds;
};

/** How many match in every stretch: one by one, as far as the index of the rarest condition leads. */
export async function countStretches(db: Database, counting: Counting): Promise<number[]> {
  const { spaceId, search, filters, bounds } = counting;
  const counts = new Array<number>(bounds.length + 1).fill(0);
  const driver = await rarestFilter(db, spaceId, search, filters);
  if (driver < 0) return recountStretches(db, counting, counts, counts.keys());
  const { from, where } = searchSource(db, spaceId, search, filters, {
    driver,
    ids: null,
    isOrdered: false,
    isCount: true,
  });
  const rows = await db.queryAside(
    `SELECT ${stretchSql(db, bounds)} AS "stretch", COUNT(*) AS "count"
     FROM ${from.sql} WHERE ${where.sql} GROUP BY 1`,
    [...from.values, ...where.values],
  );
  for (const row of rows) counts[Number(row.stretch)] = Number(row.count);
  return counts;
}

/** The same counts, with some of the stretches walked and counted anew. */
export async function recountStretches(
  db: Database,
  { spaceId, search, filters, bounds }: Counting,
  counts: readonly number[],
  stretches: Iterable<number>,
): Promise<number[]> {
  const fresh = [...counts];
  const { from, where } = searchSource(db, spaceId, search, filters, {
    driver: -1,
    ids: null,
    isOrdered: false,
  });
  for (const stretch of stretches) {
    const part = inStretch(db, bounds, stretch)("a");
    const [row] = await db.queryAside(
      `SELECT COUNT(*) AS "count" FROM ${from.sql} WHERE ${where.sql}${part.sql}`,
      [...from.values, ...where.values, ...part.values],
    );
    fresh[stretch] = Number(row?.count ?? 0);
  }
  return fresh;
}

function inStretch(db: Database, bounds: Bounds, stretch: number): Narrow {
  const [from, to] = [bounds[stretch - 1], bounds[stretch]];
  return narrowBy(timeBound(db, ">=", from), timeBound(db, "<", to));
}

function timeBound(db: Database, sign: string, time: number | undefined): Narrow {
  return (alias): Sql =>
    time === undefined
      ? { sql: "", values: [] }
      : { sql: ` AND ${alias}."createdAt" ${sign} ?`, values: [timeValue(db, time)] };
}

function timeValue(db: Database, time: number): SqlValue {
  return db.provider === "sqlite" ? time : new Date(time).toISOString();
}

/** The number of a row's stretch, found by halving, as SQL. */
function stretchSql(db: Database, bounds: Bounds, low = 0, high = bounds.length): string {
  const middle = (low + high) >> 1;
  const time = bounds[middle];
  if (low >= high || time === undefined) return String(low);
  const literal = db.provider === "sqlite" ? time : `TIMESTAMP '${new Date(time).toISOString()}'`;
  const below = stretchSql(db, bounds, low, middle);
  const above = stretchSql(db, bounds, middle + 1, high);
  return `CASE WHEN a."createdAt" < ${literal} THEN ${below} ELSE ${above} END`;
}
