"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { renameAssetAction } from "#actions/asset-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { AssetPage, AssetSummary } from "#lib/asset.ts";

/** Names on their way, by asset; each tells the version it made, or null when it was refused. */
const underWay = new Map<number, Promise<number | null>>();

/**
 * Gives an asset another name, which lists show at once. One that comes while another is on its
 * way follows it. Answers with a sentence when it was refused, for the field it was typed in.
 */
export function useRenameAsset() {
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  return async (
    { id, version, name: known }: Pick<AssetSummary, "id" | "version" | "name">,
    name: string,
  ): Promise<string | null> => {
    showInLists(queries, spaceId, id, { name });
    const before = underWay.get(id) ?? Promise.resolve(null);
    const saving = before
      .then((newer) =>
        renameAssetAction(spaceId, { assetId: id, name, baseVersion: newer ?? version }),
      )
      .catch(() => ({ ok: false as const, code: "unavailable" as const, details: {} }));
    const made = saving.then((answer) => (answer.ok ? answer.value.version : null));
    underWay.set(id, made);
    const answer = await saving;
    if (underWay.get(id) === made) underWay.delete(id);
    showInLists(queries, spaceId, id, {
      ...(answer.ok && { version: answer.value.version }),
      // A name that was typed meanwhile is newer.
      ...(!underWay.has(id) && { name: answer.ok ? answer.value.name : known }),
    });
    void queries.invalidateQueries({ queryKey: ["space", spaceId] });
    return answer.ok ? null : errorText(answer);
  };
}

/** Changes an asset in every list that is in memory, before fresh rows come. */
function showInLists(
  queries: QueryClient,
  spaceId: number,
  assetId: number,
  change: Partial<AssetSummary>,
): void {
  queries.setQueriesData<AssetPage>(
    {
      queryKey: ["space", spaceId, "assets"],
      predicate: ({ queryKey }) => queryKey.includes("rows"),
    },
    (page) =>
      page?.assets.some(({ id }) => id === assetId)
        ? {
            ...page,
            assets: page.assets.map((asset) =>
              asset.id === assetId ? { ...asset, ...change } : asset,
            ),
          }
        : page,
  );
}
