import type { Database, SqlValue } from "#server/db/open-database.ts";
import { isKnownAsCommon, rememberAsCommon } from "./common-searches.ts";
import type { Filter, Sql } from "./filters/filter.ts";

/** What is known of how many rows a filter finds. */
export type Hits = {
  /** Null when nothing can say. */
  count: number | null;
  /** There are more: counting stopped. */
  isCapped: boolean;
  /** The ids themselves, where they were few and dear to find. */
  ids: readonly number[] | null;
};

/**
 * How many assets a view has, and how many each filter finds, with one statement that reads
 * counters and stops counting where the square root of `patience` times the library is passed.
 */
export async function estimateHits(
  database: Database,
  space: { id: number; isTrash: boolean },
  filters: readonly Filter[],
  patience: number,
): Promise<{ total: number; hits: Hits[] }> {
  const column = space.isTrash ? "trashCount" : "assetCount";
  const cap: Sql = {
    sql: `(SELECT 100 + CAST(sqrt(CAST(${Math.ceil(patience)} AS double precision) * "${column}") AS INTEGER) FROM "Space" WHERE "id" = ?)`,
    values: [space.id],
  };
  // Between two powers of two, patience makes no difference that is worth asking again.
  const nameOf = (filter: Filter) =>
    `${space.id} ${space.isTrash} ${Math.ceil(Math.log2(patience))} ${filter.ids?.sql} ${filter.ids?.values.join("\u0000")}`;
  const columns = filters.map((filter): Sql | null => {
    if (filter.counter) return filter.counter;
    if (!filter.ids || (filter.keepsIds && isKnownAsCommon(nameOf(filter)))) return null;
    const what = filter.keepsIds ? `json_group_array("id")` : "COUNT(*)";
    return {
      sql: `SELECT ${what} FROM (${filter.ids.sql} LIMIT ${cap.sql}) AS hit`,
      values: [...filter.ids.values, ...cap.values],
    };
  });
  const known = columns.flatMap((part, index) => (part ? [{ ...part, index }] : []));
  const [row] = await database.queryRows(
    `SELECT "${column}" AS "total", 100 + CAST(sqrt(CAST(${Math.ceil(patience)} AS double precision) * "${column}") AS INTEGER) AS "cap"
     ${known.map(({ sql, index }) => `, (${sql}) AS "e${index}"`).join("")} FROM "Space" WHERE "id" = ?`,
    [...known.flatMap(({ values }): readonly SqlValue[] => values), space.id],
  );
  const limit = Number(row?.cap ?? 0);
  const hits = filters.map((filter, index) => readHits(filter, row?.[`e${index}`], limit));
  for (const [index, filter] of filters.entries())
    if (filter.keepsIds && hits[index]?.isCapped) rememberAsCommon(nameOf(filter));
  return { total: Number(row?.total ?? 0), hits };
}

function readHits(filter: Filter, value: unknown, cap: number): Hits {
  if (value === undefined) return { count: null, isCapped: false, ids: null };
  if (filter.counter) return { count: Number(value), isCapped: false, ids: null };
  // SQLite wrote the list a moment ago, from integers.
  const ids = filter.keepsIds ? (JSON.parse(String(value)) as number[]) : null;
  const count = ids?.length ?? Number(value);
  const isCapped = count >= cap;
  return { count, isCapped, ids: isCapped ? null : ids };
}
