import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { chunks } from "#lib/chunks.ts";
import type { Changes, HistoryAction } from "#lib/history.ts";
import { can, type Permission } from "#lib/permissions.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { database } from "#server/db/database.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorizeOnAsset } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { applyAlike, isPlain } from "./apply-alike.ts";
import { applyChanges } from "./apply-changes.ts";
import { applyTexts, isOfTexts } from "./apply-texts.ts";
import { differences } from "./asset-differences.ts";
import { assetFromRow, assetSelect } from "./asset-row.ts";
import type { Decide } from "./change-asset.ts";
import type { BulkResult } from "./change-assets.ts";

/** Assets that are looked at together. */
const chunkSize = 500;

export type ChangeTogether = {
  assetIds: readonly number[];
  batchId: string;
  /** One for all, or what the changes of each ask for. */
  permission: Permission | ((asset: Asset) => Permission);
  action: HistoryAction | ((asset: Asset, changes: Changes) => HistoryAction);
};

/**
 * `changeAsset` for many, inside a transaction that is already open. Each asset is loaded,
 * authorised, decided and recorded by the same rules; those that change alike are written
 * together, so a thousand moves are a few statements. An asset that refuses is skipped.
 */
export async function changeAssetsIn(
  tx: Transaction,
  actor: Actor,
  change: ChangeTogether,
  decide: Decide,
): Promise<Omit<BulkResult, "batchId">> {
  const result: Omit<BulkResult, "batchId"> = { changed: [], unchanged: [], skipped: [] };
  for (const ids of chunks([...new Set(change.assetIds)], chunkSize))
    await changeChunk(tx, actor, ids, change, decide, result);
  return result;
}

type Decided = { asset: Asset; changes: Changes; action: HistoryAction };

async function changeChunk(
  tx: Transaction,
  actor: Actor,
  ids: readonly number[],
  { batchId, permission, action }: ChangeTogether,
  decide: Decide,
  result: Omit<BulkResult, "batchId">,
): Promise<void> {
  const assets = await holdAssets(tx, actor, ids);
  const decided: Decided[] = [];
  for (const assetId of ids) {
    try {
      const asset = assets.get(assetId);
      if (!asset) throw new AppError("not_found", { field: "asset" });
      authorizeOnAsset(
        actor,
        typeof permission === "string" ? permission : permission(asset),
        asset,
      );
      const changes = differences(asset, await decide(asset, tx));
      if (Object.keys(changes).length === 0) {
        result.unchanged.push(assetId);
        continue;
      }
      result.changed.push(assetId);
      const name = typeof action === "string" ? action : action(asset, changes);
      decided.push({ asset, changes, action: name });
    } catch (error) {
      // A refusal comes before anything is written, so the transaction stays clean.
      if (!isAppError(error)) throw error;
      result.skipped.push({ assetId, code: error.code, details: error.details });
    }
  }
  const now = new Date();
  const plain = decided.filter(({ changes }) => isPlain(changes));
  const alike = Map.groupBy(plain, (one) => `${one.action} ${JSON.stringify(one.changes)}`);
  for (const group of alike.values()) {
    const [first] = group;
    const assetIds = group.map(({ asset }) => asset.id);
    if (first) await applyAlike(tx, actor, { ...first, assetIds, batchId, now });
  }
  const texts = decided.filter(({ changes }) => !isPlain(changes) && isOfTexts(changes));
  for (const isUndo of [false, true]) {
    const these = texts.filter((one) => (one.action === "asset.undone") === isUndo);
    await applyTexts(tx, actor, these, { batchId, now, isUndo });
  }
  for (const { asset, changes, action: name } of decided) {
    if (isPlain(changes) || isOfTexts(changes)) continue;
    const version = asset.version + 1;
    await applyChanges(tx, actor, asset, changes, version, name === "asset.undone");
    await recordHistory(tx, actor, {
      action: name,
      subject: { type: "asset", id: asset.id, name: asset.name },
      changes,
      assetId: asset.id,
      assetVersion: version,
      batchId,
    });
  }
}

/** The assets that the actor may see, by id; other changes of them wait for the end of the transaction. */
async function holdAssets(
  tx: Transaction,
  actor: Actor,
  ids: readonly number[],
): Promise<Map<number, Asset>> {
  // In one order, so that two bulk changes do not wait for each other. SQLite has one writer.
  if (database().provider === "postgresql")
    await tx.$queryRaw`
      SELECT "id" FROM "Asset" WHERE "id" IN (${Prisma.join(ids)}) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.asset.findMany({
    where: {
      id: { in: [...ids] },
      spaceId: actor.spaceId,
      ...(!can(actor, "asset.view_private") && { isPrivate: false }),
    },
    select: assetSelect,
  });
  return new Map(rows.map((row) => [row.id, assetFromRow(row)]));
}
