import type { Actor } from "#lib/actor.ts";
import type { BulkOperation } from "#lib/bulk-operation.ts";
import type { SkippedItem } from "#lib/bulk-outcome.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { changeAssetsIn } from "../assets/change-assets-in.ts";
import { nameSkipped } from "../assets/name-skipped.ts";
import { purgeAssetsIn } from "../assets/purge-assets.ts";
import { authorize } from "../authorize.ts";
import { operationPlan } from "./operation-plan.ts";

/** Does an operation to these assets, inside a transaction that is already open. */
export async function operateOn(
  tx: Transaction,
  actor: Actor,
  assetIds: readonly number[],
  { operation, batchId }: { operation: BulkOperation; batchId: string },
): Promise<{ changed: number[]; unchanged: number; skipped: SkippedItem[] }> {
  const { changed, unchanged, skipped } = await perform(tx, actor, assetIds, operation, batchId);
  return { changed, unchanged: unchanged.length, skipped: await nameSkipped(tx, actor, skipped) };
}

async function perform(
  tx: Transaction,
  actor: Actor,
  assetIds: readonly number[],
  operation: BulkOperation,
  batchId: string,
) {
  const plan = operationPlan(operation);
  if (!plan) {
    const includesLive = operation.kind === "purge" && operation.includesLive === true;
    return purgeAssetsIn(tx, actor, assetIds, { batchId, includesLive });
  }
  const { permission, action } = plan;
  authorize(actor, permission);
  const decide = await plan.prepare(tx, actor);
  return changeAssetsIn(tx, actor, { assetIds, batchId, permission, action }, decide);
}
