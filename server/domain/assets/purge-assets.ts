import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { authorize, authorizeOnAsset } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { assetIds } from "./asset-ids.ts";
import type { BulkResult } from "./change-assets.ts";
import { loadAsset } from "./get-asset.ts";

export const purgeAssetsSchema = z.object({ assetIds });

/**
 * Removes assets in the trash for good. Their bytes go when the sweeper finds that no file
 * refers to them any more. Cannot be undone. One that refuses is skipped and reported; when it is
 * the only one, its error is thrown.
 */
export async function purgeAssets(
  actor: Actor,
  input: z.infer<typeof purgeAssetsSchema>,
): Promise<BulkResult> {
  const batchId = randomUUID();
  const result = await inTransaction((tx) => purgeAssetsIn(tx, actor, input.assetIds, { batchId }));
  const [first] = result.skipped;
  if (first && input.assetIds.length === 1) throw new AppError(first.code, first.details);
  return { batchId, ...result };
}

type Purge = {
  batchId: string;
  /** Also what is not in the trash: for whoever was asked about exactly these. */
  includesLive?: boolean;
};

/** `purgeAssets` inside a transaction that is already open. */
export async function purgeAssetsIn(
  tx: Transaction,
  actor: Actor,
  assetIds: readonly number[],
  purge: Purge,
): Promise<Omit<BulkResult, "batchId">> {
  authorize(actor, "asset.purge");
  const result: Omit<BulkResult, "batchId"> = { changed: [], unchanged: [], skipped: [] };
  for (const assetId of new Set(assetIds)) {
    try {
      await purgeOne(tx, actor, assetId, purge);
      result.changed.push(assetId);
    } catch (error) {
      // A refusal comes before anything is written, so the transaction stays clean.
      if (!isAppError(error)) throw error;
      result.skipped.push({ assetId, code: error.code, details: error.details });
    }
  }
  return result;
}

async function purgeOne(
  tx: Transaction,
  actor: Actor,
  assetId: number,
  { batchId, includesLive = false }: Purge,
): Promise<void> {
  const asset = await loadAsset(tx, actor, assetId);
  authorizeOnAsset(actor, "asset.purge", asset);
  if (asset.deletedAt === null) {
    if (!includesLive) throw new AppError("conflict", { reason: "not_in_trash" });
    authorizeOnAsset(actor, "asset.trash", asset);
  }
  await tx.asset.update({ where: { id: assetId }, data: { currentFileId: null } });
  await tx.file.deleteMany({ where: { assetId } });
  await tx.asset.delete({ where: { id: assetId } });
  await recordHistory(tx, actor, {
    action: "asset.purged",
    subject: { type: "asset", id: asset.id, name: asset.name },
    batchId,
  });
}
