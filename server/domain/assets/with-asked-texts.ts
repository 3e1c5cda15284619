import type { AssetPage } from "#lib/asset.ts";
import { cellFromKey, cellKey } from "#lib/text-cell.ts";
import { database } from "#server/db/database.ts";

/**
 * A page of a list with the texts of some cells, as they are now. One statement, which looks up
 * the cells of the assets of the page alone; none when no cell is asked for.
 */
export async function withAskedTexts(page: AssetPage, keys: readonly string[]): Promise<AssetPage> {
  if (keys.length === 0) return page;
  const ids = page.assets.map(({ id }) => id);
  const found = new Map(ids.map((id) => [id, Object.fromEntries(keys.map((key) => [key, null]))]));
  for (const { assetId, field, language, value } of await readTexts(ids, keys)) {
    const texts: Record<string, string | null> | undefined = found.get(Number(assetId));
    if (texts) texts[cellKey({ field, language })] = value;
  }
  return {
    ...page,
    assets: page.assets.map((asset) => ({ ...asset, askedTexts: found.get(asset.id) ?? {} })),
  };
}

type TextRow = { assetId: number; field: string; language: string; value: string };

async function readTexts(ids: readonly number[], keys: readonly string[]): Promise<TextRow[]> {
  if (ids.length === 0) return [];
  return database().queryRows<TextRow>(askedTextsSql(ids.length, keys.length), [
    ...ids,
    ...keys.map(cellFromKey).flatMap(({ field, language }) => [field, language]),
  ]);
}

/** The statement for so many assets and cells: a look-up in the primary key for each asset. */
export function askedTextsSql(assets: number, cells: number): string {
  const list = (part: string, count: number) =>
    Array.from({ length: count }, () => part).join(", ");
  return `SELECT "assetId", "field", "language", "value" FROM "AssetText"
    WHERE "assetId" IN (${list("?", assets)})
      AND ("field", "language") IN (VALUES ${list("(?, ?)", cells)})`;
}
