import type { Actor } from "#lib/actor.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import type { Database } from "#server/db/open-database.ts";
import { countAssets, countHits } from "./count-assets.ts";
import { filtersOf } from "./search-filters.ts";

/** What was counted, by database, space and search. */
type Counted = { count: number; stamp: string; until: number };
const counted = new WeakMap<Database, Map<string, Counted>>();

const mostRemembered = 1000;
/** In PostgreSQL a change may be numbered before, and be seen after, another one. */
const rememberedForMs = { sqlite: 60 * 60_000, postgresql: 2_000 };

/**
 * How many assets match, however many. Clients that page ask this with every page, so a count is
 * remembered until the space's history goes on: nothing changes without an entry there.
 */
export async function countExactly(actor: Actor, search: AssetSearch): Promise<number> {
  const capped = await countAssets(actor, search);
  if (capped.isExact) return capped.count;
  const db = database();
  const known = counted.get(db) ?? new Map<string, Counted>();
  counted.set(db, known);
  const key = `${actor.spaceId} ${JSON.stringify({ ...search, sort: undefined })}`;
  const stamp = await historyStamp(db, actor.spaceId);
  const before = known.get(key);
  if (before && before.stamp === stamp && before.until > Date.now()) return before.count;
  const filters = await filtersOf(db, actor.spaceId, search);
  const everything = { known: { sql: "", values: [] }, limit: Number.MAX_SAFE_INTEGER - 1 };
  const count = await countHits(db, actor.spaceId, search, filters, everything);
  if (known.size >= mostRemembered) known.clear();
  known.set(key, { count, stamp, until: Date.now() + rememberedForMs[db.provider] });
  return count;
}

async function historyStamp(db: Database, spaceId: number): Promise<string> {
  const [row] = await db.queryRows(
    `SELECT MAX("id") AS "last" FROM "History" WHERE "spaceId" = ?`,
    [spaceId],
  );
  return String(row?.last ?? "");
}
