import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { AssetSearch } from "#lib/asset-search.ts";
import type { HistorySubject } from "#lib/history.ts";
import { writeAssetSearch } from "#lib/read-asset-search.ts";
import { readJson, uiClient } from "./ui-client.ts";

/** What of the history is shown: of one asset, by one person or token, about one kind of thing. */
export type HistoryNarrowing = { assetId?: number; actorId?: string; subject?: HistorySubject };

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

/** How many assets match, without those that came after `upTo`. */
export function assetCountQuery(spaceId: number, search: AssetSearch, upTo: number) {
  const query = Object.fromEntries(writeAssetSearch(search));
  return queryOptions({
    queryKey: ["space", spaceId, "assets", query, "count", upTo],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.count.$get(
          {
            param: { spaceId: String(spaceId) },
            query: { ...query, ...(upTo > 0 && { upTo: String(upTo) }) },
          },
          { init: { signal } },
        ),
      ),
  });
}

/** How many assets of a search came after the newest that is known. */
export function newAssetsQuery(spaceId: number, search: AssetSearch, since: number) {
  const { sort: _, ...listed } = search;
  const query = Object.fromEntries(writeAssetSearch(listed));
  return queryOptions({
    queryKey: ["space", spaceId, "assets", query, "new", since],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.new.$get(
          { param: { spaceId: String(spaceId) }, query: { ...query, since: String(since) } },
          { init: { signal } },
        ),
      ),
  });
}

type PlacedIn = { spaceId: number; search: AssetSearch; upTo: number };

/** Where an asset stands in a list. */
export function assetPositionQuery({ spaceId, search, upTo }: PlacedIn, assetId: number) {
  const query = Object.fromEntries(writeAssetSearch(search));
  return queryOptions({
    queryKey: ["space", spaceId, "assets", query, "position", upTo, assetId],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.position.$get(
          {
            param: { spaceId: String(spaceId) },
            query: { ...query, ...(upTo > 0 && { upTo: String(upTo) }), assetId: String(assetId) },
          },
          { init: { signal } },
        ),
      ),
  });
}

/** Which of some assets a search does not find. */
export function matchingQuery(spaceId: number, search: AssetSearch, ids: readonly number[]) {
  const { sort: _, ...listed } = search;
  const query = Object.fromEntries(writeAssetSearch(listed));
  return queryOptions({
    queryKey: ["space", spaceId, "assets", query, "matching", ids.join()],
    queryFn: ({ signal }) =>
      readJson(
        uiClient["matching-assets"].$post(
          { param: { spaceId: String(spaceId) } },
          {
            init: {
              signal,
              headers: { "content-type": "application/json" },
              body: JSON.stringify({ search: query, ids }),
            },
          },
        ),
      ),
    gcTime: 10_000,
  });
}

/** The ids between two assets of a list, both included. */
export function assetRangeQuery(
  { spaceId, search, upTo }: PlacedIn,
  { from, to }: { from: number; to: number },
) {
  const query = Object.fromEntries(writeAssetSearch(search));
  return queryOptions({
    queryKey: ["space", spaceId, "assets", query, "range", upTo, from, to],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.range.$get(
          {
            param: { spaceId: String(spaceId) },
            query: {
              ...query,
              ...(upTo > 0 && { upTo: String(upTo) }),
              from: String(from),
              to: String(to),
            },
          },
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
export function historyQuery(spaceId: number, narrowed: HistoryNarrowing = {}) {
  const { assetId, ...others } = narrowed;
  return infiniteQueryOptions({
    queryKey: ["space", spaceId, "history", assetId ?? "all", others],
    queryFn: ({ signal, pageParam }) =>
      readJson(
        uiClient.history.$get(
          {
            param: { spaceId: String(spaceId) },
            query: {
              ...others,
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

/** What a search can be narrowed by. */
export function facetsQuery(spaceId: number, search: AssetSearch) {
  const query = Object.fromEntries(writeAssetSearch(search));
  return queryOptions({
    queryKey: ["space", spaceId, "assets", query, "facets"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.facets.$get(
          { param: { spaceId: String(spaceId) }, query },
          { init: { signal } },
        ),
      ),
    staleTime: 30_000,
  });
}

/** The searches that are kept: one's own and the shared ones. */
export function savedFiltersQuery(spaceId: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "filters"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.filters.$get({ param: { spaceId: String(spaceId) } }, { init: { signal } }),
      ),
    staleTime: 60_000,
  });
}

/** Which required texts are missing, and for one of them where. */
export function gapsQuery(spaceId: number, cell?: { field: string; language: string }) {
  return queryOptions({
    queryKey: ["space", spaceId, "gaps", cell ?? null],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.gaps.$get(
          { param: { spaceId: String(spaceId) }, query: { ...cell } },
          { init: { signal } },
        ),
      ),
    staleTime: 30_000,
  });
}

/** The first few assets that fit some words, for finding one by typing. */
export function quickSearchQuery(spaceId: number, q: string) {
  return queryOptions({
    queryKey: ["space", spaceId, "assets", { q, quick: true }, "quick"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.$get(
          { param: { spaceId: String(spaceId) }, query: { q, limit: "6" } },
          { init: { signal } },
        ),
      ),
    staleTime: 10_000,
  });
}

/** Whose changes the activity can be narrowed to. */
export function historyPeopleQuery(spaceId: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "people"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.history.people.$get({ param: { spaceId: String(spaceId) } }, { init: { signal } }),
      ),
    staleTime: 60_000,
  });
}
