import type { Actor } from "#lib/actor.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { asksForNow } from "./asks-for-now.ts";
import { countHits, readCounter } from "./count-assets.ts";
import { filtersOf, withViewOf } from "./search-filters.ts";
import { spaceStamp } from "./space-stamp.ts";
import { unchangedMemory } from "./unchanged-memory.ts";

const counted = unchangedMemory<number>(1000);

/**
 * How many assets match, however many. Clients that page ask this with every page, so a count is
 * remembered while the space stays as it is.
 */
export async function countExactly(actor: Actor, search: AssetSearch): Promise<number> {
  authorize(actor, "asset.view");
  if (asksForNow(search)) return countAll(actor, search);
  const db = database();
  const key = `${actor.spaceId} ${JSON.stringify({ ...search, sort: undefined })}`;
  const stamp = await spaceStamp(db, actor.spaceId);
  const known = counted.read(db, key, stamp);
  if (known !== null) return known;
  const count = await countAll(actor, search);
  counted.write(db, key, stamp, count);
  return count;
}

const unbounded = { known: { sql: "", values: [] }, limit: Number.MAX_SAFE_INTEGER - 1 };

async function countAll(actor: Actor, asked: AssetSearch): Promise<number> {
  const db = database();
  const search = withViewOf(asked);
  const filters = await filtersOf(db, actor.spaceId, search);
  return (
    (await readCounter(db, actor.spaceId, search, filters)) ??
    (await countHits(db, actor.spaceId, search, filters, unbounded, db.queryAside))
  );
}
