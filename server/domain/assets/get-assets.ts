import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { can } from "#lib/permissions.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { wholeColumns, wholeFromRow } from "./whole-row.ts";

/**
 * Several assets of the actor's space with everything about them, in the order of the ids, in one
 * statement. What is not there, or not for the actor, is left out.
 */
export async function getAssets(
  actor: Actor,
  input: { assetIds: readonly number[] },
): Promise<Asset[]> {
  authorize(actor, "asset.view");
  if (input.assetIds.length === 0) return [];
  const db = database();
  const rows = await db.queryRows(
    `SELECT ${wholeColumns(db.provider)} FROM "Asset" a JOIN "Space" s ON s."id" = a."spaceId"
     JOIN "File" f ON f."id" = a."currentFileId"
     WHERE a."id" IN (${input.assetIds.map(() => "?").join(", ")}) AND a."spaceId" = ?`,
    [...input.assetIds, actor.spaceId],
  );
  const found = new Map(rows.map((row) => [Number(row.id), wholeFromRow(row)]));
  return input.assetIds.flatMap((id) => {
    const asset = found.get(id);
    return asset && (!asset.isPrivate || can(actor, "asset.view_private")) ? [asset] : [];
  });
}
