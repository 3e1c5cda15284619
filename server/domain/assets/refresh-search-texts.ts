import { foldForSearch } from "#lib/search-fold.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

export type RefreshedAsset = {
  id: number;
  spaceId: number;
  name: string;
  version: number;
  texts: readonly { field: string; language: string; value: string }[];
};

/**
 * Brings the search texts of assets in line with their names and texts, with two statements, and
 * answers what they were made of.
 */
export async function refreshSearchTexts(
  tx: Transaction,
  assetIds: readonly number[],
): Promise<RefreshedAsset[]> {
  const assets = await tx.asset.findMany({
    where: { id: { in: [...assetIds] } },
    select: {
      id: true,
      spaceId: true,
      name: true,
      version: true,
      texts: { select: { field: true, language: true, value: true } },
    },
  });
  if (assets.length === 0) return [];
  const rows = assets.map(
    ({ id, name, texts }) =>
      Prisma.sql`(CAST(${id} AS INTEGER), ${searchTextOf(
        name,
        texts.map((text) => text.value),
      )})`,
  );
  await tx.$executeRaw`
    UPDATE "Asset" SET "searchText" = v.column2
    FROM (VALUES ${Prisma.join(rows)}) AS v WHERE "Asset"."id" = v.column1`;
  return assets;
}

/**
 * The name and all texts, folded; a character that nobody types keeps matches within one text.
 * The texts are sorted: a database gives them in any order, and the same ones are to read the same.
 */
export function searchTextOf(name: string, texts: readonly string[]): string {
  return [...new Set([name, ...texts.toSorted()])].map(foldForSearch).join(" \u001f");
}
