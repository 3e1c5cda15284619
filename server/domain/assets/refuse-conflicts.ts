import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { Changes } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { currentValue } from "./current-value.ts";

/**
 * Throws `conflict` when somebody changed the same field, to something else, since the version
 * the person saw. The history says what changed since then, so fields that differ merge without
 * a word. `theirs` carries what stands there now.
 */
export async function refuseConflicts(
  tx: Transaction,
  asset: Asset,
  baseVersion: number,
  changes: Changes,
): Promise<void> {
  if (baseVersion >= asset.version) return;
  const since = await tx.history.findMany({
    where: { assetId: asset.id, assetVersion: { gt: baseVersion } },
    select: { changes: true },
  });
  const changed = new Set(since.flatMap((entry) => Object.keys(entry.changes as Changes)));
  const theirs: Record<string, unknown> = {};
  for (const field of Object.keys(changes))
    if (changed.has(field)) theirs[field] = currentValue(asset, field);
  if (Object.keys(theirs).length > 0)
    throw new AppError("conflict", {
      reason: "changed_meanwhile",
      values: { version: asset.version },
      theirs,
    });
}
