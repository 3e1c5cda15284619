import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { AssetPage } from "#lib/asset.ts";

/** Takes assets out of every list that is loaded, at once; fresh lists follow. */
export function dropFromLists(
  queries: QueryClient,
  spaceId: number,
  assetIds: ReadonlySet<number>,
): void {
  if (assetIds.size === 0) return;
  queries.setQueriesData<InfiniteData<AssetPage>>(
    {
      queryKey: ["space", spaceId, "assets"],
      predicate: ({ state }) =>
        typeof state.data === "object" && state.data !== null && "pages" in state.data,
    },
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          assets: page.assets.filter((asset) => !assetIds.has(asset.id)),
        })),
      },
  );
}
