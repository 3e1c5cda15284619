import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import type { ErrorCode, ErrorDetails } from "#lib/app-error.ts";
import type { HistoryAction } from "#lib/history.ts";
import type { Permission } from "#lib/permissions.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { changeAsset, type Decide } from "./change-asset.ts";
import { changeAssetsIn } from "./change-assets-in.ts";

export type SkippedAsset = { assetId: number; code: ErrorCode; details: ErrorDetails };

export type BulkResult = {
  /** What the history and undo know this change by. */
  batchId: string;
  changed: number[];
  /** Those that had it already: nothing was written for them. */
  unchanged: number[];
  skipped: SkippedAsset[];
};

/** A change that any number of assets can take: who may, what it is called, what it makes of each. */
export type AssetPlan = {
  permission: Permission;
  action: HistoryAction;
  /** Looks once at what the change refers to, and answers how to decide for each asset. */
  prepare: (tx: Transaction, actor: Actor) => Promise<Decide> | Decide;
};

/** `changeByPlan` for a change that needs nothing looked up first. */
export function changeAssets(
  actor: Actor,
  assetIds: readonly number[],
  change: Omit<AssetPlan, "prepare">,
  decide: Decide,
): Promise<BulkResult> {
  return changeByPlan(actor, assetIds, { ...change, prepare: () => decide });
}

/**
 * Changes several assets as one: one transaction, one batch in the history. An asset that
 * refuses (locked, gone) is skipped and reported; when it is the only one, its error is thrown.
 */
export async function changeByPlan(
  actor: Actor,
  assetIds: readonly number[],
  plan: AssetPlan,
): Promise<BulkResult> {
  authorize(actor, plan.permission);
  const batchId = randomUUID();
  const [only, ...others] = assetIds;
  if (only === undefined) return { batchId, changed: [], unchanged: [], skipped: [] };
  if (others.length > 0)
    return inTransaction(async (tx) => {
      const decide = await plan.prepare(tx, actor);
      return {
        batchId,
        ...(await changeAssetsIn(tx, actor, { ...plan, assetIds, batchId }, decide)),
      };
    });
  const { permission, action } = plan;
  let version = 0;
  const change = { assetId: only, permission, action, batchId };
  const changed = await changeAsset(actor, change, async (asset, tx) => {
    version = asset.version;
    const decide = await plan.prepare(tx, actor);
    return decide(asset, tx);
  });
  return changed.version === version
    ? { batchId, changed: [], unchanged: [only], skipped: [] }
    : { batchId, changed: [only], unchanged: [], skipped: [] };
}
