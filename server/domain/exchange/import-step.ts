import type { Actor } from "#lib/actor.ts";
import type { SkippedItem } from "#lib/bulk-outcome.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import type { SkippedAsset } from "../assets/change-assets.ts";
import { changeAssetsIn } from "../assets/change-assets-in.ts";
import { nameSkipped } from "../assets/name-skipped.ts";
import { loadTextRules } from "../assets/text-rules.ts";
import { authorize } from "../authorize.ts";
import { decideRow, textsChangedSince } from "./decide-row.ts";
import type { TextRow } from "./text-row.ts";

/** Writes the texts of rows, inside a transaction that is already open. */
export async function importStep(
  tx: Transaction,
  actor: Actor,
  rows: readonly TextRow[],
  batchId: string,
): Promise<{ changed: number; unchanged: number; skipped: SkippedItem[] }> {
  authorize(actor, "asset.edit");
  const rules = await loadTextRules(tx, actor.spaceId);
  const rowsOf = Map.groupBy(rows, (row) => row.assetId);
  const changedSince = await textsChangedSince(tx, rows);
  const refused: SkippedAsset[] = [];
  const { changed, unchanged, skipped } = await changeAssetsIn(
    tx,
    actor,
    {
      assetIds: [...rowsOf.keys()],
      batchId,
      permission: "asset.edit",
      action: "asset.text_edited",
    },
    (asset) => {
      const wanted: Record<string, string | null> = {};
      for (const row of rowsOf.get(asset.id) ?? [])
        for (const verdict of decideRow(asset, row, rules, changedSince)) {
          const { field, language, after, refusal } = verdict;
          if (refusal)
            refused.push({ assetId: asset.id, code: refusal.code, details: refusal.details });
          else wanted[`text.${field}.${language}`] = after;
        }
      return wanted;
    },
  );
  const refusedIds = new Set(refused.map(({ assetId }) => assetId));
  return {
    changed: changed.length,
    unchanged: unchanged.filter((assetId) => !refusedIds.has(assetId)).length,
    skipped: await nameSkipped(tx, actor, [...skipped, ...refused]),
  };
}
