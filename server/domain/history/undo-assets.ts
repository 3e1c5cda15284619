import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { Change, Changes } from "#lib/history.ts";
import { actionOfChanges, permissionsOfChanges } from "#lib/undo.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { isSameValue } from "../assets/asset-differences.ts";
import type { SkippedAsset } from "../assets/change-assets.ts";
import { changeAssetsIn } from "../assets/change-assets-in.ts";
import { currentValue } from "../assets/current-value.ts";
import { authorize } from "../authorize.ts";
import { loadReferences, type References } from "./undo-references.ts";

export type UndoEntry = { id: number; assetId: number; changes: Changes };

export type UndoneAssets = {
  changed: number;
  /** Those that stood as before already. */
  unchanged: number;
  skipped: SkippedAsset[];
  /** Entries that are dealt with: turned round, or overtaken by later changes for good. */
  settled: number[];
};

type Turning = { batchId: string; isRedo: boolean };

/**
 * Turns round entries of assets, at most one for each, inside a transaction. What was changed
 * since is left alone: a value that nobody touched goes back, and the others are reported.
 */
export async function undoAssets(
  tx: Transaction,
  actor: Actor,
  entries: readonly UndoEntry[],
  { batchId, isRedo }: Turning,
): Promise<UndoneAssets> {
  const references = await loadReferences(tx, actor.spaceId, entries.map(turned));
  const entryOf = new Map(entries.map((entry) => [entry.assetId, entry]));
  const overtaken: SkippedAsset[] = [];
  const changesFor = (asset: Asset): Changes => {
    const entry = entryOf.get(asset.id);
    return entry ? turned(entry) : {};
  };
  const result = await changeAssetsIn(
    tx,
    actor,
    {
      assetIds: [...entryOf.keys()],
      batchId,
      permission: (asset) => permissionsOfChanges(changesFor(asset))[0],
      action: (_asset, changes) => (isRedo ? actionOfChanges(changes) : "asset.undone"),
    },
    (asset) => {
      const changes = changesFor(asset);
      for (const permission of permissionsOfChanges(changes)) authorize(actor, permission);
      const { wanted, theirs } = whatGoesBack(asset, changes, references);
      if (Object.keys(theirs).length > 0) {
        const conflict = new AppError("conflict", { reason: "changed_since", theirs });
        if (Object.keys(wanted).length === 0) throw conflict;
        overtaken.push({ assetId: asset.id, code: conflict.code, details: conflict.details });
      }
      return wanted;
    },
  );
  const skipped = [...result.skipped, ...overtaken];
  const settled = new Set([
    ...result.changed,
    ...result.unchanged,
    // A lock may be taken off and undo tried again; what changed since or is gone stays so.
    ...skipped
      .filter(({ code }) => code === "conflict" || code === "not_found")
      .map((one) => one.assetId),
  ]);
  return {
    changed: result.changed.length,
    unchanged: result.unchanged.length,
    skipped,
    settled: entries.filter((entry) => settled.has(entry.assetId)).map((entry) => entry.id),
  };
}

/** The changes of an entry the other way round. Values of what is no asset's own are left out. */
function turned({ changes }: { changes: Changes }): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([name, { before, after }]): [string, Change] => [
      name,
      { before: after, after: before },
    ]),
  );
}

function whatGoesBack(
  asset: Asset,
  changes: Changes,
  references: References,
): { wanted: Record<string, unknown>; theirs: Record<string, unknown> } {
  const wanted: Record<string, unknown> = {};
  const theirs: Record<string, unknown> = {};
  for (const [name, { before, after }] of Object.entries(changes)) {
    const current = currentValue(asset, name);
    if (isSameValue(current, after)) continue;
    if (!isSameValue(current, before)) theirs[name] = current;
    else {
      references.require(asset.id, name, after);
      wanted[name] = after;
    }
  }
  // A focus in pixels of another file means nothing.
  if ("file" in changes && "file" in theirs) return { wanted: {}, theirs };
  return { wanted, theirs };
}
