import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type AssetSearch, writeAssetSearch } from "#lib/asset-search.ts";
import { readJson, uiClient } from "./ui-client.ts";

/** Everything our screens read, by key. Invalidate `["space", id]` to refresh all of a space. */
export function overviewQuery(spaceId: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "overview"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.overview.$get({ param: { spaceId: String(spaceId) } }, { init: { signal } }),
      ),
    staleTime: 10_000,
  });
}

/** The pages of a search, one after the other. */
export function assetListQuery(spaceId: number, search: AssetSearch) {
  const query = Object.fromEntries(writeAssetSearch(search));
  return infiniteQueryOptions({
    queryKey: ["space", spaceId, "assets", query],
    queryFn: ({ signal, pageParam }) =>
      readJson(
        uiClient.assets.$get(
          {
            param: { spaceId: String(spaceId) },
            query: { ...query, limit: "100", ...(pageParam && { after: pageParam }) },
          },
          { init: { signal } },
        ),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function assetCountQuery(spaceId: number, search: AssetSearch) {
  const query = Object.fromEntries(writeAssetSearch(search));
  return queryOptions({
    queryKey: ["space", spaceId, "assets", query, "count"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.count.$get(
          { param: { spaceId: String(spaceId) }, query },
          { init: { signal } },
        ),
      ),
  });
}

export function assetQuery(spaceId: number, assetId: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "asset", assetId],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets[":assetId"].$get(
          { param: { spaceId: String(spaceId), assetId: String(assetId) } },
          { init: { signal } },
        ),
      ),
  });
}

/** The activity of the space, or of one asset, newest first. */
export function historyQuery(spaceId: number, assetId?: number) {
  return infiniteQueryOptions({
    queryKey: ["space", spaceId, "history", assetId ?? "all"],
    queryFn: ({ signal, pageParam }) =>
      readJson(
        uiClient.history.$get(
          {
            param: { spaceId: String(spaceId) },
            query: {
              ...(assetId && { assetId: String(assetId) }),
              ...(pageParam && { before: String(pageParam) }),
            },
          },
          { init: { signal } },
        ),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
