import type { Transaction } from "#server/db/in-transaction.ts";
import { refreshSearchTexts } from "./refresh-search-texts.ts";

/**
 * Brings the search texts of assets of one space, and their gaps (required texts that are
 * missing), in line with their names and texts. Runs in the transaction of every change to those.
 */
export async function refreshDerived(tx: Transaction, assetIds: readonly number[]): Promise<void> {
  const assets = await refreshSearchTexts(tx, assetIds);
  const spaceId = assets[0]?.spaceId;
  if (spaceId === undefined) return;
  const { languages, fields } = await tx.space.findUniqueOrThrow({
    where: { id: spaceId },
    select: {
      languages: { where: { isActive: true }, select: { code: true } },
      fields: { where: { required: true }, select: { key: true, translatable: true } },
    },
  });
  const required = fields.flatMap((field) =>
    field.translatable
      ? languages.map((language) => ({ field: field.key, language: language.code }))
      : [{ field: field.key, language: "" }],
  );
  const gaps = assets.flatMap(({ id, texts }) => {
    const present = new Set(texts.map((text) => `${text.field}.${text.language}`));
    return required
      .filter((gap) => !present.has(`${gap.field}.${gap.language}`))
      .map((gap) => ({ ...gap, assetId: id, spaceId }));
  });
  await tx.assetGap.deleteMany({ where: { assetId: { in: assets.map(({ id }) => id) } } });
  if (gaps.length > 0) await tx.assetGap.createMany({ data: gaps });
}
