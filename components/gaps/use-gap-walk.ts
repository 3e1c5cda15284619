"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useSpace } from "#components/space/space-context.tsx";
import { readJson, uiClient } from "#components/space/ui-client.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { writeAssetSearch } from "#lib/read-asset-search.ts";

type GapWalk = {
  assets: readonly AssetSummary[];
  current: AssetSummary | null;
  next: AssetSummary | null;
  index: number;
  /** How many there were at the start. */
  total: { count: number; isExact: boolean } | null;
  isLoading: boolean;
  isAtEnd: boolean;
  error: Error | null;
  go: (index: number) => void;
  restart: () => void;
};

let walks = 0;

/**
 * Walks the results of a search as they were at the start: what is filled leaves the search, and
 * must not leave the queue or move it.
 */
export function useGapWalk(search: AssetSearch): GapWalk {
  const { actor } = useSpace();
  const [walk, setWalk] = useState(() => ++walks);
  const [index, setIndex] = useState(0);
  const asked = Object.fromEntries(writeAssetSearch(search));
  const query = useInfiniteQuery({
    // Apart from the lists of the library, which are read again with every change.
    queryKey: ["gap-walk", walk, actor.spaceId, asked],
    queryFn: ({ signal, pageParam }) =>
      readJson(
        uiClient.assets.$get(
          {
            param: { spaceId: String(actor.spaceId) },
            query: { ...asked, limit: "50", ...(pageParam && { after: pageParam }) },
          },
          { init: { signal } },
        ),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const total = useQuery({
    queryKey: ["gap-walk", walk, actor.spaceId, asked, "count"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.count.$get(
          { param: { spaceId: String(actor.spaceId) }, query: asked },
          { init: { signal } },
        ),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const assets = useMemo(() => {
    const known = new Map<number, AssetSummary>();
    for (const page of query.data?.pages ?? [])
      for (const asset of page.assets) known.set(asset.id, asset);
    return [...known.values()];
  }, [query.data]);
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && index > assets.length - 10) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage, index, assets.length]);
  const current = assets[index] ?? null;
  return {
    assets,
    current,
    next: assets[index + 1] ?? null,
    index,
    total: total.data ?? null,
    isLoading: query.isPending || (current === null && (hasNextPage || isFetching)),
    isAtEnd: !query.isPending && current === null && !hasNextPage && !query.isError,
    error: query.error,
    go: (to) => setIndex(Math.max(0, Math.min(to, assets.length))),
    restart: () => {
      setIndex(0);
      setWalk(++walks);
    },
  };
}
