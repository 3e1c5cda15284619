import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { FolderCompleteness } from "#lib/folder-completeness.ts";
import { rowId } from "#lib/row-id.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { folderBranch } from "./filters/folder-filter.ts";

/** As many folders as one request may ask about. */
export const mostFolders = 100;

/** Assets that are looked at in each of them, so that a folder of a million costs no more. */
const mostLookedAt = 1000;

export const measureCompletenessSchema = z.object({
  /** Ids, parted by commas. */
  folders: z
    .string()
    .transform((text): unknown => text.split(",").filter(Boolean))
    .pipe(z.array(rowId).min(1).max(mostFolders)),
});

/**
 * How many assets have every required text, for folders with what is inside them. Exact up to a
 * thousand assets; of larger folders a thousand are looked at. Folders that are not there are left out.
 */
export async function measureCompleteness(
  actor: Actor,
  { folders }: z.infer<typeof measureCompletenessSchema>,
): Promise<FolderCompleteness[]> {
  authorize(actor, "asset.view");
  const db = database();
  const found: FolderCompleteness[] = [];
  for (const folderId of new Set(folders)) {
    const branch = folderBranch(actor.spaceId, folderId);
    const [row] = await db.queryRows<{ looked: unknown; complete: unknown }>(
      `SELECT COUNT(*) AS "looked", COALESCE(SUM(CASE WHEN EXISTS (
           SELECT 1 FROM "AssetGap" g WHERE g."assetId" = s."id"
         ) THEN 0 ELSE 1 END), 0) AS "complete"
       FROM (
         SELECT a."id" FROM "Asset" a WHERE a."deletedAt" IS NULL
           AND a."folderId" IN (SELECT f."id" ${branch.sql}) LIMIT ${mostLookedAt + 1}
       ) AS s`,
      [...branch.values],
    );
    const looked = Number(row?.looked ?? 0);
    if (looked > 0)
      found.push({
        folderId,
        looked,
        complete: Number(row?.complete ?? 0),
        isWhole: looked <= mostLookedAt,
      });
  }
  return found;
}
