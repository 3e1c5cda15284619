"use client";

import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { assetQuery } from "#components/space/space-queries.ts";
import type { Asset, AssetPage } from "#lib/asset.ts";

type KeepAsset = {
  /** Puts an asset that the server just answered everywhere it is shown, lists too. */
  keep: (asset: Asset) => void;
  /** Reads one asset again. */
  reload: (assetId: number) => void;
  /** Reads everything of the space again: lists, counts, history. */
  refresh: () => Promise<void>;
};

/** Keeps what the screens know about assets in step with what was saved. */
export function useKeepAsset(spaceId: number): KeepAsset {
  const queries = useQueryClient();
  return useMemo(
    () => ({
      keep: (asset) => {
        // Answers can overtake each other; an older one never covers a newer one.
        queries.setQueryData<Asset>(assetQuery(spaceId, asset.id).queryKey, (known) =>
          known && known.version > asset.version ? known : asset,
        );
        queries.setQueriesData<InfiniteData<AssetPage>>(
          {
            queryKey: ["space", spaceId, "assets"],
            predicate: ({ state }) => isListData(state.data),
          },
          (list) => list && replaceInList(list, asset),
        );
        void queries.invalidateQueries({ queryKey: ["space", spaceId, "history"] });
      },
      reload: (assetId) => {
        void queries.invalidateQueries({ queryKey: assetQuery(spaceId, assetId).queryKey });
      },
      refresh: () => queries.invalidateQueries({ queryKey: ["space", spaceId] }),
    }),
    [queries, spaceId],
  );
}

function isListData(data: unknown): data is InfiniteData<AssetPage> {
  return typeof data === "object" && data !== null && "pages" in data;
}

/** Only changes what holds the asset, so that the other rows of a list are not drawn again. */
function replaceInList(list: InfiniteData<AssetPage>, asset: Asset): InfiniteData<AssetPage> {
  const pages = list.pages.map((page) =>
    page.assets.some((one) => one.id === asset.id)
      ? { ...page, assets: page.assets.map((one) => (one.id === asset.id ? asset : one)) }
      : page,
  );
  return { ...list, pages };
}
