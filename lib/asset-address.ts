import type { AssetSearch } from "./asset-search.ts";
import { readAssetSearch, writeAssetSearch } from "./read-asset-search.ts";

/** The parameter that names the list an asset was opened from. */
export const listParam = "in";

/** The path of an asset's own page; `search` is the list it was opened from, to go on in it there. */
export function assetPath(spaceId: number, assetId: number, search?: AssetSearch): string {
  const path = `/spaces/${spaceId}/assets/${assetId}`;
  if (!search) return path;
  // A list without any filter has a name too, or the page could not tell it from none.
  const list = writeAssetSearch(search).toString() || `sort=${search.sort}`;
  return `${path}?${new URLSearchParams({ [listParam]: list })}`;
}

/** The list that the address of an asset's page names; null when it names none. */
export function listOfAddress(value: string | null): AssetSearch | null {
  if (!value) return null;
  return readAssetSearch(Object.fromEntries(new URLSearchParams(value))).search;
}
