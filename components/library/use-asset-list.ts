"use client";

import { type QueryClient, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { assetCountQuery, assetPositionQuery } from "#components/space/space-queries.ts";
import { useLatest } from "#components/ui/use-latest.ts";
import type { AssetPage, AssetSummary } from "#lib/asset.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import {
  blockKey,
  blockQuery,
  blockSize,
  knownBlock,
  knownBlocks,
  type ListIdentity,
} from "./asset-blocks.ts";
import { useShownNews } from "./use-shown-news.ts";

export type AssetList = {
  search: AssetSearch;
  /** Assets with greater ids are not in it. */
  upTo: number;
  /** How many rows there are. Where counting stopped, more appear as one scrolls on. */
  total: number;
  count: { count: number; isExact: boolean } | undefined;
  /** The asset of a row; undefined while it was not read. */
  at: (index: number) => AssetSummary | undefined;
  /** The row of an asset among those that were read; -1 otherwise. */
  indexOf: (assetId: number) => number;
  /** What was read and is in memory, in no order. */
  read: () => Iterable<AssetSummary>;
  /** Nothing to show yet. */
  isPending: boolean;
  /** What is shown answers the search before this one. */
  isOutdated: boolean;
  error: Error | null;
  retry: () => void;
  /** Tells which rows are on the screen, and which one has the focus (-1: none), to read them. */
  see: (first: number, last: number, focused: number) => void;
  /** Reads a row, wherever it is. */
  load: (index: number) => Promise<AssetSummary | undefined>;
  /** Asks where an asset stands; null when it is not in the list. */
  locate: (assetId: number) => Promise<number | null>;
  /** How many came in since the list was opened, and the way to see them. */
  newCount: number;
  showNew: () => void;
};

/** Whoever drags the scrollbar past a thousand rows wants none of them: what rests is read. */
const restMs = 70;

/**
 * The assets that match, as rows of which any can be read: in blocks, those that are seen.
 * `texts` are those that they carry besides, as `ListIdentity` has them.
 */
export function useAssetList(
  spaceId: number,
  search: AssetSearch,
  newestId: number,
  texts: string,
): AssetList {
  const queries = useQueryClient();
  const [isAtTop, setIsAtTop] = useState(true);
  const { upTo, newCount, showNew } = useShownNews(spaceId, search, newestId, isAtTop);
  const wanted = useMemo<ListIdentity>(
    () => ({ spaceId, search, upTo, texts }),
    [spaceId, search, upTo, texts],
  );
  // With other texts the rows stay where they are.
  const wantedKey = JSON.stringify(blockKey({ ...wanted, texts: "" }, 0));
  const [seen, see] = useSeenBlocks(wantedKey, setIsAtTop);
  const count = useQuery(assetCountQuery(spaceId, search, upTo));
  const results = useQueries({
    queries: seen.map((block) => blockQuery(queries, wanted, block)),
  });
  const isReady = count.data !== undefined && results.some((result) => result.data !== undefined);
  // The list before stays until there is something to show of this one.
  const [ready, setReady] = useState({ list: wanted, count: count.data });
  if (isReady && (ready.list !== wanted || ready.count !== count.data))
    setReady({ list: wanted, count: count.data });
  const failure = results.find((result) => result.error)?.error ?? count.error;
  const error = isReady ? null : failure;
  // What failed does not come any more: the list before would stand for it for ever.
  const isOutdated = !isReady && !error && ready.list !== wanted;
  const list = isReady ? wanted : ready.list;
  const shownCount = isReady ? count.data : ready.count;
  const at = (index: number) =>
    knownBlock(queries, list, Math.floor(index / blockSize))?.assets[index % blockSize];
  return {
    search: list.search,
    upTo: list.upTo,
    total: shownCount && !error ? rowsOf(queries, list, shownCount) : 0,
    count: shownCount,
    at,
    indexOf: (assetId) => indexIn(knownBlocks(queries, list), assetId),
    *read() {
      for (const page of knownBlocks(queries, list).values()) yield* page.assets;
    },
    isPending: !isReady && !isOutdated && !error,
    isOutdated,
    error,
    retry: () => {
      void count.refetch();
      for (const result of results) void result.refetch();
    },
    see,
    load: async (index) => {
      const page = await queries.ensureQueryData(
        blockQuery(queries, list, Math.floor(index / blockSize)),
      );
      return page.assets[index % blockSize];
    },
    locate: async (assetId) =>
      (await queries.fetchQuery(assetPositionQuery(list, assetId))).position,
    newCount,
    showNew,
  };
}

/** The count, corrected by what was read: the end of the list, or rows behind where counting stopped. */
function rowsOf(
  queries: QueryClient,
  list: ListIdentity,
  { count, isExact }: { count: number; isExact: boolean },
): number {
  let total = count;
  for (const [block, page] of knownBlocks(queries, list)) {
    const end = block * blockSize + page.assets.length;
    if (!page.next && page.assets.length > 0) total = isExact ? Math.min(total, end) : end;
    else if (page.next && !isExact) total = Math.max(total, end + blockSize);
  }
  return total;
}

const places = new WeakMap<AssetPage, Map<number, number>>();

function indexIn(blocks: ReadonlyMap<number, AssetPage>, assetId: number): number {
  for (const [block, page] of blocks) {
    let known = places.get(page);
    if (!known) {
      known = new Map(page.assets.map((asset, index) => [asset.id, index]));
      places.set(page, known);
    }
    const index = known.get(assetId);
    if (index !== undefined) return block * blockSize + index;
  }
  return -1;
}

/** The blocks with what is on the screen. Those next to known ones at once, far ones after a rest. */
function useSeenBlocks(listKey: string, onTop: (isAtTop: boolean) => void) {
  const [state, setState] = useState<{ key: string; blocks: readonly number[] }>({
    key: listKey,
    blocks: [0],
  });
  // Another list, or another order, begins at its top.
  if (state.key !== listKey) setState({ key: listKey, blocks: [0] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useLatest(state.blocks);
  useEffect(() => () => clearTimeout(timer.current), []);
  const see = useCallback(
    (first: number, last: number, focused: number) => {
      onTop(first === 0);
      const wanted = new Set<number>();
      const from = Math.floor(Math.max(0, first - blockSize / 4) / blockSize);
      const to = Math.floor((last + blockSize / 4) / blockSize);
      for (let block = from; block <= to; block++) wanted.add(block);
      const isNear = [...wanted].some((block) => latest.current.includes(block));
      if (focused >= 0) wanted.add(Math.floor(focused / blockSize));
      const blocks = [...wanted].toSorted((a, b) => a - b);
      clearTimeout(timer.current);
      if (blocks.join() === latest.current.join()) return;
      const apply = () => setState((current) => ({ ...current, blocks }));
      if (isNear) apply();
      else timer.current = setTimeout(apply, restMs);
    },
    [onTop, latest],
  );
  return [state.blocks, see] as const;
}
