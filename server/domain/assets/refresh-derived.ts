import { foldForSearch } from "#lib/search-fold.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

/**
 * Brings an asset's search text and its gaps (required texts that are missing) in line with its
 * name and texts. Runs in the transaction of every change to those.
 */
export async function refreshDerived(tx: Transaction, assetId: number): Promise<void> {
  const asset = await tx.asset.findUniqueOrThrow({
    where: { id: assetId },
    select: {
      name: true,
      spaceId: true,
      texts: { select: { field: true, language: true, value: true } },
      space: {
        select: {
          languages: { where: { isActive: true }, select: { code: true } },
          fields: { where: { required: true }, select: { key: true, translatable: true } },
        },
      },
    },
  });
  await tx.asset.update({
    where: { id: assetId },
    data: {
      searchText: searchTextOf(
        asset.name,
        asset.texts.map((text) => text.value),
      ),
    },
  });
  const present = new Set(asset.texts.map((text) => `${text.field}.${text.language}`));
  const gaps = asset.space.fields
    .flatMap((field) =>
      field.translatable
        ? asset.space.languages.map((language) => ({ field: field.key, language: language.code }))
        : [{ field: field.key, language: "" }],
    )
    .filter((gap) => !present.has(`${gap.field}.${gap.language}`));
  await tx.assetGap.deleteMany({ where: { assetId } });
  if (gaps.length > 0)
    await tx.assetGap.createMany({
      data: gaps.map((gap) => ({ ...gap, assetId, spaceId: asset.spaceId })),
    });
}

/**
 * The name and all texts, folded; a character that nobody types keeps matches within one text.
 * The texts are sorted: a database gives them in any order, and the same ones are to read the same.
 */
export function searchTextOf(name: string, texts: readonly string[]): string {
  return [...new Set([name, ...texts.toSorted()])].map(foldForSearch).join(" \u001f");
}
