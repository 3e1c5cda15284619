import type { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { type AssetSearch, assetSearchSchema } from "#lib/asset-search.ts";
import { rowId } from "#lib/row-id.ts";
import { database } from "#server/db/database.ts";
import type { Database, SqlValue } from "#server/db/open-database.ts";
import { authorize } from "../authorize.ts";
import { countNewAssets } from "./count-new-assets.ts";
import { estimateHits } from "./estimate-hits.ts";
import type { Filter, Sql } from "./filters/filter.ts";
import { upToId } from "./page-bounds.ts";
import { filtersOf, withViewOf } from "./search-filters.ts";
import { searchSource } from "./search-plan.ts";

export const countAssetsSchema = assetSearchSchema.extend({ upTo: rowId.optional() });
export type CountAssetsInput = z.infer<typeof countAssetsSchema>;

export type AssetCount = {
  count: number;
  /** False when there are more: counting stops at a limit. */
  isExact: boolean;
};

/** No request counts further than this. */
const countLimit = 10_000;

/**
 * How many assets match: exact where a counter knows (everything, the trash, one folder, one
 * tag), and counted up to 10,000 otherwise. `upTo` leaves out what has a greater id.
 */
export async function countAssets(
  actor: Actor,
  { upTo, ...asked }: CountAssetsInput,
): Promise<AssetCount> {
  authorize(actor, "asset.view");
  const search = withViewOf(asked);
  const db = database();
  const filters = await filtersOf(db, actor.spaceId, search);
  const counted = await readCounter(db, actor.spaceId, search, filters);
  if (counted !== null) {
    const newer = upTo ? await countNewAssets(actor, { ...search, since: upTo }) : { count: 0 };
    return { count: Math.max(0, counted - newer.count), isExact: true };
  }
  const known = upToId(db, upTo)("a");
  const count = await countHits(db, actor.spaceId, search, filters, { known, limit: countLimit });
  return { count: Math.min(count, countLimit), isExact: count <= countLimit };
}

/** How many match, where a counter knows it exactly; null where none does. */
export async function readCounter(
  db: Database,
  spaceId: number,
  search: AssetSearch,
  filters: readonly Filter[],
): Promise<number | null> {
  const counter = counterOf(spaceId, search, filters);
  return counter && firstNumber(db, counter.sql, counter.values);
}

/** Counts what matches, one by one, and no further than one beyond the limit. */
export async function countHits(
  db: Database,
  spaceId: number,
  search: AssetSearch,
  filters: readonly Filter[],
  { known, limit }: { known: Sql; limit: number },
): Promise<number> {
  const driver = await rarestFilter(db, spaceId, search, filters);
  const { from, where } = searchSource(db, spaceId, search, filters, {
    driver,
    ids: null,
    isOrdered: false,
  });
  return firstNumber(
    db,
    `SELECT COUNT(*) FROM (SELECT 1 FROM ${from.sql} WHERE ${where.sql}${known.sql} LIMIT ?) AS hits`,
    [...from.values, ...where.values, ...known.values, limit + 1],
  );
}

function counterOf(spaceId: number, search: AssetSearch, filters: readonly Filter[]): Sql | null {
  const [first] = filters;
  if (!first) {
    const column = search.view === "trash" ? "trashCount" : "assetCount";
    return { sql: `SELECT "${column}" FROM "Space" WHERE "id" = ?`, values: [spaceId] };
  }
  return filters.length === 1 && first.isExact ? (first.counter ?? null) : null;
}

/** The filter through which counting meets the fewest rows; -1 when none has an index. */
export async function rarestFilter(
  db: Database,
  spaceId: number,
  search: AssetSearch,
  filters: readonly Filter[],
): Promise<number> {
  const able = filters.flatMap((filter, index) => (filter.ids ? [index] : []));
  if (able.length < 2) return able[0] ?? -1;
  const space = { id: spaceId, isTrash: search.view === "trash" };
  const { hits } = await estimateHits(db, space, filters, 1);
  const counts = able.map((index) => hits[index]?.count ?? Number.POSITIVE_INFINITY);
  return able[counts.indexOf(Math.min(...counts))] ?? -1;
}

async function firstNumber(
  db: Database,
  sql: string,
  values: readonly SqlValue[],
): Promise<number> {
  const [row] = await db.queryRows(`SELECT (${sql}) AS "count"`, values);
  return Number(row?.count ?? 0);
}
