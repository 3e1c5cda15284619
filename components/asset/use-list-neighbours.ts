"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { assetCountQuery, assetPositionQuery } from "#components/space/space-queries.ts";
import { readJson, uiClient } from "#components/space/ui-client.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { assetSearch, writeAssetSearch } from "#lib/read-asset-search.ts";
import type { ListPosition } from "./drawer-header.tsx";

type Neighbours = {
  position: ListPosition | undefined;
  previousId: number | undefined;
  nextId: number | undefined;
};

const anything = assetSearch();

/** Where an asset stands in a list that is not on the screen, and what is beside it there. */
export function useListNeighbours(
  spaceId: number,
  assetId: number,
  search: AssetSearch | null,
): Neighbours {
  const list = search ?? anything;
  const isAsked = search !== null;
  const place = useQuery({
    ...assetPositionQuery({ spaceId, search: list, upTo: 0 }, assetId),
    enabled: isAsked,
  });
  const count = useQuery({ ...assetCountQuery(spaceId, list, 0), enabled: isAsked });
  const index = place.data?.position ?? null;
  const first = Math.max((index ?? 0) - 1, 0);
  const query = Object.fromEntries(writeAssetSearch(list));
  const around = useQuery({
    queryKey: ["space", spaceId, "assets", query, "around", first],
    enabled: isAsked && index !== null,
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets.$get(
          {
            param: { spaceId: String(spaceId) },
            query: { ...query, limit: "3", offset: String(first) },
          },
          { init: { signal } },
        ),
      ),
    placeholderData: keepPreviousData,
  });
  const rows = around.data?.assets ?? [];
  const at = rows.findIndex((asset) => asset.id === assetId);
  return {
    position:
      isAsked && index !== null && count.data
        ? { index: index + 1, total: Math.max(count.data.count, index + 1) }
        : undefined,
    previousId: at > 0 ? rows[at - 1]?.id : undefined,
    nextId: at >= 0 ? rows[at + 1]?.id : undefined,
  };
}
