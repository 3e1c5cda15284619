import type { AssetSearch } from "./asset-search.ts";
import { readAssetSearch, writeAssetSearch } from "./read-asset-search.ts";

/** What the page of gaps shows: without a text the overview, with one the queue. */
export type GapAddress = {
  cell: { field: string; language: string } | null;
  /** `stale` walks translations that are older than what they translate. */
  what: "missing" | "stale";
  /** What the queue is narrowed to. */
  search: AssetSearch;
};

type Params = Record<string, string | string[] | undefined>;

/** Reads `?text=alt:de&what=stale` and the parameters of a search. Never throws. */
export function readGapAddress(params: Params): GapAddress {
  const { search } = readAssetSearch(params);
  const match = /^([a-z0-9_]{1,60}):([A-Za-z0-9-]{0,35})$/.exec(String(params.text ?? ""));
  return {
    cell: match ? { field: match[1] ?? "", language: match[2] ?? "" } : null,
    what: params.what === "stale" ? "stale" : "missing",
    search,
  };
}

export function gapPath(spaceId: number, { cell, what, search }: Partial<GapAddress>): string {
  const params = writeAssetSearch(search ?? {});
  if (cell) params.set("text", `${cell.field}:${cell.language}`);
  if (what === "stale") params.set("what", what);
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `/spaces/${spaceId}/gaps${query && `?${query}`}`;
}

/** The search whose results the queue walks. */
export function gapSearch({ cell, what, search }: GapAddress): AssetSearch {
  if (!cell) return search;
  if (what === "missing" && !search.missing)
    return { ...search, missing: `${cell.field}:${cell.language}` };
  const text = cell.language === "" ? cell.field : `${cell.field}.${cell.language}`;
  return { ...search, q: `${search.q} ${what}:${text}`.trim() };
}
