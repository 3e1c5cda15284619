import type { Actor } from "#lib/actor.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { planSearch } from "./search-plan.ts";

export type AssetCount = {
  count: number;
  /** False when there are more: counting stops at a limit. */
  isExact: boolean;
};

/** No request counts further than this. */
const countLimit = 10_000;

/**
 * How many assets match: exact where a counter knows (everything, the trash, one folder, one
 * tag), and counted up to 10,000 otherwise.
 */
export async function countAssets(actor: Actor, search: AssetSearch): Promise<AssetCount> {
  authorize(actor, "asset.view");
  const db = database();
  const plan = await planSearch(db, actor.spaceId, search);
  if (plan.filterCount === 0) {
    const column = search.view === "trash" ? "trashCount" : "assetCount";
    const [row] = await db.queryRows(`SELECT "${column}" AS "count" FROM "Space" WHERE "id" = ?`, [
      actor.spaceId,
    ]);
    return { count: Number(row?.count ?? 0), isExact: true };
  }
  const counter = search.view === "live" && plan.filterCount === 1 ? plan.counter : null;
  if (counter !== null) return { count: counter, isExact: true };
  const [row] = await db.queryRows(
    `SELECT COUNT(*) AS "count" FROM (SELECT 1 FROM "Asset" a WHERE ${plan.where.sql} LIMIT ?) AS hits`,
    [...plan.where.values, countLimit + 1],
  );
  const count = Number(row?.count ?? 0);
  return { count: Math.min(count, countLimit), isExact: count <= countLimit };
}
