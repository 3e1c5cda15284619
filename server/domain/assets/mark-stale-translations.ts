import type { Asset } from "#lib/asset.ts";
import type { Changes } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

/**
 * Notes which translations are older than what they translate, before the texts are written: a
 * text of the default language that becomes another makes those of its field stale, and turning
 * that round makes them right again. What is written anew in the same change is fresh.
 */
export async function markStaleTranslations(
  tx: Transaction,
  asset: Asset,
  changes: Changes,
  { now, isUndo }: { now: Date; isUndo: boolean },
): Promise<void> {
  if (asset.texts.length < 2 || !Object.keys(changes).some((name) => name.startsWith("text.")))
    return;
  const { defaultLanguage } = await tx.space.findUniqueOrThrow({
    where: { id: asset.spaceId },
    select: { defaultLanguage: true },
  });
  for (const [name, { before, after }] of Object.entries(changes)) {
    const [kind, field = "", language] = name.split(".");
    if (kind !== "text" || language !== defaultLanguage || !before || !after) continue;
    const translations = { assetId: asset.id, field, language: { notIn: ["", defaultLanguage] } };
    if (isUndo) {
      // Both were written in one change, at the same moment.
      const source = await tx.assetText.findFirst({
        where: { assetId: asset.id, field, language },
        select: { updatedAt: true },
      });
      if (source?.updatedAt)
        await tx.assetText.updateMany({
          where: { ...translations, staleSince: source.updatedAt },
          data: { staleSince: null },
        });
    } else
      await tx.assetText.updateMany({
        // A deliberately empty one translates nothing.
        where: { ...translations, staleSince: null, value: { not: "" } },
        data: { staleSince: now },
      });
  }
}
