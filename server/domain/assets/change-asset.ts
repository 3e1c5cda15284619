import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { HistoryAction } from "#lib/history.ts";
import type { Permission } from "#lib/permissions.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { authorizeOnAsset } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { applyChanges } from "./apply-changes.ts";
import { differences } from "./asset-differences.ts";
import { loadAsset, readAsset } from "./get-asset.ts";
import { refuseConflicts } from "./refuse-conflicts.ts";

export type AssetChange = {
  assetId: number;
  permission: Permission;
  action: HistoryAction;
  /** The version the person saw. Absent: the change holds whatever stands there now. */
  baseVersion?: number | undefined;
  batchId?: string;
};

/** What should stand afterwards, by the names of lib/history.ts. May refuse by throwing. */
export type Decide = (
  asset: Asset,
  tx: Transaction,
) => Promise<Record<string, unknown>> | Record<string, unknown>;

/**
 * The one way an asset changes: load, authorise, decide, look for conflicts, write, record.
 * Nothing is written and no version is spent when nothing would differ.
 */
export function changeAsset(actor: Actor, change: AssetChange, decide: Decide): Promise<Asset> {
  return inTransaction((tx) => changeAssetIn(tx, actor, change, decide));
}

/** `changeAsset` inside a transaction that is already open. */
export async function changeAssetIn(
  tx: Transaction,
  actor: Actor,
  change: AssetChange,
  decide: Decide,
): Promise<Asset> {
  await holdAsset(tx, actor, change.assetId);
  const asset = await loadAsset(tx, actor, change.assetId);
  authorizeOnAsset(actor, change.permission, asset);
  const changes = differences(asset, await decide(asset, tx));
  if (Object.keys(changes).length === 0) return asset;
  if (change.baseVersion !== undefined)
    await refuseConflicts(tx, asset, change.baseVersion, changes);
  const version = asset.version + 1;
  await applyChanges(tx, actor, asset, changes, version, change.action === "asset.undone");
  await recordHistory(tx, actor, {
    action: change.action,
    subject: { type: "asset", id: asset.id, name: asset.name },
    changes,
    assetId: asset.id,
    assetVersion: version,
    ...(change.batchId && { batchId: change.batchId }),
  });
  // Nothing may refuse any more: a bulk change goes on after a refusal and keeps what was written.
  return (await readAsset(tx, actor.spaceId, asset.id)) ?? asset;
}

/** Makes other changes of the same asset wait: two processes may share a PostgreSQL database. */
async function holdAsset(tx: Transaction, actor: Actor, assetId: number): Promise<void> {
  const held = await tx.asset.updateMany({
    where: { id: assetId, spaceId: actor.spaceId },
    data: { version: { increment: 0 } },
  });
  if (held.count === 0) throw new AppError("not_found", { field: "asset" });
}
