import type { AssetSearch } from "./asset-search.ts";
import { readAssetSearch, readId, searchKeys, writeAssetSearch } from "./read-asset-search.ts";

export const libraryLayouts = ["grid", "list"] as const;
export type LibraryLayout = (typeof libraryLayouts)[number];

/** What the address of the library page says: what is listed, how, and which asset is open. */
export type LibraryAddress = {
  search: AssetSearch;
  /** Undefined: as the person had it last. */
  layout: LibraryLayout | undefined;
  assetId: number | null;
  /** Parameters that were left out because they are unknown or do not fit. */
  ignored: string[];
};

type Params = Record<string, string | string[] | undefined>;

/** Read by the details of an asset, not here. */
const foreignKeys = ["tab", "lang"];

/** Reads the address of the library page. Never throws: what does not fit is named in `ignored`. */
export function readLibraryAddress(params: Params): LibraryAddress {
  const { search, ignored } = readAssetSearch(params);
  const layout = libraryLayouts.find((known) => known === params.layout);
  const assetId = readId(params.asset) ?? null;
  const known = new Set([...searchKeys, ...foreignKeys, "layout", "asset"]);
  const unknown = Object.keys(params).filter((key) => !known.has(key));
  if (params.layout && !layout) unknown.push("layout");
  if (params.asset && assetId === null) unknown.push("asset");
  return {
    search,
    layout,
    assetId,
    ignored: [...ignored, ...unknown],
  };
}

type AddressParts = { search?: Partial<AssetSearch>; layout?: LibraryLayout; assetId?: number };

/** The path of the library page that shows this. */
export function libraryPath(spaceId: number, parts: AddressParts = {}): string {
  const params = writeAssetSearch(parts.search ?? {});
  if (parts.layout) params.set("layout", parts.layout);
  if (parts.assetId) params.set("asset", String(parts.assetId));
  // Commas and colons are allowed in a query, and read better in the address bar.
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `/spaces/${spaceId}/assets${query && `?${query}`}`;
}
