import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { type ErrorCode, type ErrorDetails, isAppError } from "#lib/app-error.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { type AssetChange, changeAsset, changeAssetIn, type Decide } from "./change-asset.ts";

export type BulkResult = {
  changed: number[];
  skipped: { assetId: number; code: ErrorCode; details: ErrorDetails }[];
};

/**
 * Changes several assets as one: one transaction, one batch in the history. An asset that
 * refuses (locked, gone) is skipped and reported; when it is the only one, its error is thrown.
 */
export async function changeAssets(
  actor: Actor,
  assetIds: readonly number[],
  change: Omit<AssetChange, "assetId">,
  decide: Decide,
): Promise<BulkResult> {
  authorize(actor, change.permission);
  const [only, ...others] = assetIds;
  if (only === undefined) return { changed: [], skipped: [] };
  if (others.length === 0) {
    await changeAsset(actor, { ...change, assetId: only }, decide);
    return { changed: [only], skipped: [] };
  }
  const batchId = randomUUID();
  return inTransaction(async (tx) => {
    const result: BulkResult = { changed: [], skipped: [] };
    for (const assetId of assetIds) {
      try {
        await changeAssetIn(tx, actor, { ...change, assetId, batchId }, decide);
        result.changed.push(assetId);
      } catch (error) {
        // A refusal comes before anything is written, so the transaction stays clean.
        if (!isAppError(error)) throw error;
        result.skipped.push({ assetId, code: error.code, details: error.details });
      }
    }
    return result;
  });
}
