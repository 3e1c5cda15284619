import type { Actor } from "#lib/actor.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { authorize } from "../authorize.ts";
import { keptCounts } from "./kept-counts.ts";

/** How many assets match, however many. Clients that page ask this with every page. */
export async function countExactly(actor: Actor, search: AssetSearch): Promise<number> {
  authorize(actor, "asset.view");
  const { total } = await keptCounts(actor.spaceId, search);
  return total;
}
