import type { QueryClient } from "@tanstack/react-query";
import { blocksWithout } from "#components/library/asset-blocks.ts";
import type { AssetPage } from "#lib/asset.ts";

/** Takes assets out of every list that is in memory, at once; fresh rows and counts follow. */
export function dropFromLists(
  queries: QueryClient,
  spaceId: number,
  assetIds: ReadonlySet<number>,
): void {
  if (assetIds.size === 0) return;
  const found = queries.getQueriesData<AssetPage>({
    queryKey: ["space", spaceId, "assets"],
    predicate: ({ queryKey }) => queryKey.includes("rows"),
  });
  const lists = Map.groupBy(found, ([key]) => JSON.stringify(key.slice(0, -1)));
  for (const blocks of lists.values()) {
    const known = new Map<number, AssetPage>();
    for (const [key, page] of blocks) if (page) known.set(Number(key.at(-1)), page);
    for (const [block, page] of blocksWithout(known, assetIds)) {
      const [key] = blocks.find(([one]) => one.at(-1) === block) ?? [];
      if (key) queries.setQueryData(key, page);
    }
  }
}
