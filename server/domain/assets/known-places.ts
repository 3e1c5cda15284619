import type { AssetSearch } from "#lib/asset-search.ts";
import type { Database } from "#server/db/open-database.ts";
import { asksForNow } from "./asks-for-now.ts";
import { unchangedMemory } from "./unchanged-memory.ts";

type Place = { spaceId: number; search: AssetSearch; upTo: number | undefined; offset: number };

const places = unchangedMemory<string>(10_000);

/**
 * The cursor that leads to an offset of a list, where the page before it was read a while ago and
 * nothing has changed since. Clients that know no cursors read page after page by numbers; so
 * the last page costs them what the first did.
 */
export function placeAt(db: Database, stamp: string, place: Place): string | null {
  return asksForNow(place.search) ? null : places.read(db, keyOf(place), stamp);
}

/** Keeps the cursor that leads to an offset of a list. */
export function rememberPlace(db: Database, stamp: string, place: Place, cursor: string): void {
  if (!asksForNow(place.search)) places.write(db, keyOf(place), stamp, cursor);
}

function keyOf({ spaceId, search, upTo, offset }: Place): string {
  return `${spaceId} ${upTo ?? ""} ${offset} ${JSON.stringify(search)}`;
}
