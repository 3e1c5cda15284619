import type { HistoryAction } from "#lib/history.ts";
import type { Database } from "#server/db/open-database.ts";
import { type Bounds, stretchAt } from "./space-stretches.ts";

/** More changes than these are not looked through: counting all again is quicker. */
const mostEntries = 2000;

/** What changes no search's result, though it is of no asset that is there. */
const harmless: ReadonlySet<HistoryAction> = new Set<HistoryAction>([
  "folder.created",
  "tag.created",
  "collection.created",
  "preset.created",
  "preset.edited",
  "preset.deleted",
  "member.invited",
  "token.created",
  "token.revoked",
]);

/**
 * The stretches that hold every asset changed since an entry of the history; null when that
 * cannot be told, and all may have changed. No change goes without an entry.
 */
export async function changedStretches(
  db: Database,
  spaceId: number,
  bounds: Bounds,
  since: number,
): Promise<ReadonlySet<number> | null> {
  const rows = await db.queryRows(
    `SELECT h."action", h."assetId", a."createdAt" AS "time"
     FROM (SELECT "action", "assetId" FROM "History" WHERE "spaceId" = ? AND "id" > ?
       ORDER BY "id" LIMIT ?) AS h LEFT JOIN "Asset" a ON a."id" = h."assetId"`,
    [spaceId, since, mostEntries + 1],
  );
  if (rows.length > mostEntries) return null;
  const changed = new Set<number>();
  for (const { action, assetId, time } of rows) {
    if (time !== null) changed.add(stretchAt(bounds, Number(time)));
    // An asset that is gone does not say any more where it was.
    else if (assetId !== null || !harmless.has(action as HistoryAction)) return null;
  }
  return changed;
}
