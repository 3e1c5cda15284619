"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { assetCountQuery, assetListQuery } from "#components/space/space-queries.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { AssetSearch } from "#lib/asset-search.ts";

export type AssetList = {
  assets: readonly AssetSummary[];
  /** The ids in list order. */
  ids: readonly number[];
  count: { count: number; isExact: boolean } | undefined;
  /** Nothing to show yet. */
  isPending: boolean;
  /** What is shown answers the search before this one. */
  isOutdated: boolean;
  error: Error | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  /** Loads to the end, as far as `loadLimit` allows. Answers with all ids. */
  loadAll: () => Promise<readonly number[]>;
  retry: () => void;
};

/** As many assets as one list holds at once: beyond, a search is quicker than scrolling. */
const loadLimit = 10_000;

/** The assets that match, loaded page by page. */
export function useAssetList(spaceId: number, search: AssetSearch): AssetList {
  const query = useInfiniteQuery({
    ...assetListQuery(spaceId, search),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    ...assetCountQuery(spaceId, search),
    placeholderData: keepPreviousData,
  });
  const { data, fetchNextPage, hasNextPage, isFetching, isFetchingNextPage, refetch } = query;
  const assets = useMemo(() => {
    // A page that moved while it was read can repeat an asset of the page before.
    const known = new Map<number, AssetSummary>();
    for (const page of data?.pages ?? [])
      for (const asset of page.assets) if (!known.has(asset.id)) known.set(asset.id, asset);
    return [...known.values()];
  }, [data]);
  const ids = useMemo(() => assets.map((asset) => asset.id), [assets]);
  const loadMore = useCallback(() => {
    if (!isFetching) void fetchNextPage();
  }, [fetchNextPage, isFetching]);
  const loadAll = useCallback(async () => {
    let current = ids;
    let hasNext = hasNextPage;
    while (hasNext && current.length < loadLimit) {
      const next = await fetchNextPage();
      if (next.isError) break;
      current = next.data?.pages.flatMap((page) => page.assets.map((asset) => asset.id)) ?? [];
      hasNext = next.hasNextPage;
    }
    return current;
  }, [fetchNextPage, hasNextPage, ids]);
  return {
    assets,
    ids,
    count: count.data,
    isPending: query.isPending,
    isOutdated: query.isPlaceholderData,
    error: assets.length === 0 ? query.error : null,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    loadMore,
    loadAll,
    retry: () => void refetch(),
  };
}
