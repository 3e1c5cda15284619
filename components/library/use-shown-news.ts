"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { newAssetsQuery } from "#components/space/space-queries.ts";
import { useUploads } from "#components/upload/upload-context.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { writeAssetSearch } from "#lib/read-asset-search.ts";

/**
 * How far a list goes: up to the newest asset when it was opened. What others add is counted, and
 * shown when the person asks, so that no row moves by itself; one's own uploads show at once
 * while the top of the list is on the screen.
 */
export function useShownNews(
  spaceId: number,
  search: AssetSearch,
  newestId: number,
  isAtTop: boolean,
) {
  const queries = useQueryClient();
  const [upTo, setUpTo] = useState(newestId);
  const news = useQuery(newAssetsQuery(spaceId, search, upTo)).data;
  const { items } = useUploads();
  const newCount = news?.count ?? 0;
  // By their ids: an answer may be from before the last of them was there, and then is asked anew.
  const isOwn = items.some(({ outcome }) => {
    const id = outcome?.assetId ?? 0;
    return news !== undefined && id > upTo && id <= news.newestId;
  });
  useEffect(() => {
    if (isOwn && newCount > 0 && news && isAtTop) setUpTo(news.newestId);
  }, [isOwn, newCount, news, isAtTop]);

  // A list that is opened begins with all there is.
  const { sort: _, ...listed } = search;
  const listedKey = writeAssetSearch(listed).toString();
  const opened = useRef(listedKey);
  useEffect(() => {
    if (opened.current === listedKey) return;
    opened.current = listedKey;
    let isCurrent = true;
    void queries
      .fetchQuery({ ...newAssetsQuery(spaceId, search, upTo), staleTime: 0 })
      .then(({ count, newestId }) => {
        if (isCurrent && count > 0) setUpTo(newestId);
      })
      // Without an answer the list goes as far as it did; the next look counts again.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [listedKey, queries, spaceId, search, upTo]);
  return {
    upTo,
    newCount,
    showNew: () => {
      if (news) setUpTo(news.newestId);
    },
  };
}
