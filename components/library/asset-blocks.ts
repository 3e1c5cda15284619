import { hashKey, type QueryClient, queryOptions } from "@tanstack/react-query";
import { readJson, uiClient } from "#components/space/ui-client.ts";
import type { AssetPage } from "#lib/asset.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { writeAssetSearch } from "#lib/read-asset-search.ts";

/** Rows that are read at once. */
export const blockSize = 100;

/** One list: what it asks for, and the newest asset that it knows. */
export type ListIdentity = {
  spaceId: number;
  search: AssetSearch;
  /** Assets with greater ids came later, and are left out until the person asks for them. */
  upTo: number;
  /** The cells whose texts the rows carry besides, by their keys with commas between; none: empty. */
  texts: string;
};

/**
 * Where all blocks of a list are kept. The search is one text: as an object it would stand for
 * every search that asks for more besides, and their rows would be taken for those of this list.
 */
function blocksKey({ spaceId, search, upTo, texts }: ListIdentity): readonly unknown[] {
  return ["space", spaceId, "assets", String(writeAssetSearch(search)), "rows", upTo, texts];
}

// A list asks for its blocks with each step of the wheel, so what they are found by is put
// together once.
const starts = new WeakMap<ListIdentity, string>();

/** How the hashes of all blocks of a list begin; the number of the block and `]` follow. */
function hashStart(list: ListIdentity): string {
  const start = starts.get(list) ?? `${hashKey(blocksKey(list)).slice(0, -1)},`;
  starts.set(list, start);
  return start;
}

export function blockKey(list: ListIdentity, block: number) {
  return [...blocksKey(list), block];
}

/** A block that is in memory. */
export function knownBlock(
  queries: QueryClient,
  list: ListIdentity,
  block: number,
): AssetPage | undefined {
  return queries.getQueryCache().get<AssetPage>(`${hashStart(list)}${block}]`)?.state.data;
}

/**
 * The rows from `block * blockSize` on. Read from the end or the beginning of a neighbour where
 * one is known, which costs the same at any depth; by counting from the start otherwise.
 */
export function blockQuery(queries: QueryClient, list: ListIdentity, block: number) {
  const { spaceId, search, upTo, texts } = list;
  return queryOptions({
    queryKey: blockKey(list, block),
    queryFn: ({ signal }) => {
      const place = placeOf(queries, list, block);
      return readJson(
        uiClient.assets.$get(
          {
            param: { spaceId: String(spaceId) },
            query: {
              ...Object.fromEntries(writeAssetSearch(search)),
              limit: String(blockSize),
              ...(upTo > 0 && { upTo: String(upTo) }),
              ...(texts !== "" && { texts }),
              ...place,
            },
          },
          { init: { signal } },
        ),
      );
    },
    staleTime: 30_000,
    gcTime: 120_000,
  });
}

function placeOf(queries: QueryClient, list: ListIdentity, block: number): Record<string, string> {
  const before = freshBlock(queries, list, block - 1);
  if (before?.next) return { after: before.next };
  const behind = freshBlock(queries, list, block + 1);
  if (behind?.previous) return { before: behind.previous };
  return { offset: String(block * blockSize) };
}

/** A whole block that nothing was changed in since it was read. */
function freshBlock(queries: QueryClient, list: ListIdentity, block: number) {
  const state = queries.getQueryState<AssetPage>(blockKey(list, block));
  if (!state?.data || state.isInvalidated) return undefined;
  return state.data.assets.length === blockSize ? state.data : undefined;
}

/** The blocks of a list that are in memory, by their number. */
export function knownBlocks(queries: QueryClient, list: ListIdentity): Map<number, AssetPage> {
  const known = new Map<number, AssetPage>();
  const start = hashStart(list);
  for (const { queryHash } of queries.getQueryCache().getAll()) {
    if (!queryHash.startsWith(start)) continue;
    const block = Number(queryHash.slice(start.length, -1));
    const page = knownBlock(queries, list, block);
    if (page) known.set(block, page);
  }
  return known;
}

/**
 * The blocks without some assets: what stood behind them moves up, as far as it is known. The
 * rows that are not known are read again afterwards.
 */
export function blocksWithout(
  blocks: ReadonlyMap<number, AssetPage>,
  gone: ReadonlySet<number>,
): Map<number, AssetPage> {
  const kept: AssetPage["assets"][] = [];
  const left = new Map<number, AssetPage>();
  let removed = 0;
  for (const [block, page] of [...blocks].toSorted(([a], [b]) => a - b)) {
    left.set(block, { ...page, assets: [] });
    for (const [index, asset] of page.assets.entries()) {
      if (gone.has(asset.id)) {
        removed += 1;
        continue;
      }
      const place = block * blockSize + index - removed;
      const home = Math.floor(place / blockSize);
      kept[home] ??= [];
      kept[home][place % blockSize] = asset;
    }
  }
  for (const [block, page] of left) {
    const assets = kept[block] ?? [];
    // A hole means that a block before it is not known: only the rows up to it are sure.
    const hole = Array.from(assets).indexOf(undefined as never);
    left.set(block, { ...page, assets: hole < 0 ? assets : assets.slice(0, hole) });
  }
  return left;
}
