import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { can } from "#lib/permissions.ts";
import { database } from "#server/db/database.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { assetFromRow, assetSelect } from "./asset-row.ts";
import { wholeColumns, wholeFromRow } from "./whole-row.ts";

/** One asset of the actor's space, in the trash or not. Throws `not_found`. */
export async function getAsset(actor: Actor, input: { assetId: number }): Promise<Asset> {
  authorize(actor, "asset.view");
  const db = database();
  const [row] = await db.queryRows(
    `SELECT ${wholeColumns(db.provider)} FROM "Asset" a JOIN "Space" s ON s."id" = a."spaceId"
     JOIN "File" f ON f."id" = a."currentFileId" WHERE a."id" = ? AND a."spaceId" = ?`,
    [input.assetId, actor.spaceId],
  );
  const asset = row && wholeFromRow(row);
  if (!asset || (asset.isPrivate && !can(actor, "asset.view_private")))
    throw new AppError("not_found", { field: "asset" });
  return asset;
}

/** The asset by id, inside a transaction. What the actor may not see answers as what is not there. */
export async function loadAsset(
  client: Pick<Transaction, "asset">,
  actor: Actor,
  assetId: number,
): Promise<Asset> {
  const asset = await readAsset(client, actor.spaceId, assetId);
  if (!asset || (asset.isPrivate && !can(actor, "asset.view_private")))
    throw new AppError("not_found", { field: "asset" });
  return asset;
}

/** The asset by id, whoever asks; for what has been authorised already. */
export async function readAsset(
  client: Pick<Transaction, "asset">,
  spaceId: number,
  assetId: number,
): Promise<Asset | null> {
  const row = await client.asset.findFirst({
    where: { id: assetId, spaceId },
    select: assetSelect,
  });
  return row && assetFromRow(row);
}
