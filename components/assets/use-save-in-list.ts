"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { ActionResult } from "#lib/action-result.ts";
import type { Asset, AssetPage, AssetSummary } from "#lib/asset.ts";

/** Saves on their way, by asset; each tells the version it made, or null when it was refused. */
const underWay = new Map<number, Promise<number | null>>();

type ListSave = {
  /** The asset as it was seen by whoever changes it. */
  asset: AssetSummary;
  /** What lists show at once. */
  shown: Partial<AssetSummary>;
  /** That part of an asset, as it stands after the save or stood before. */
  read: (asset: AssetSummary) => Partial<AssetSummary>;
  save: (baseVersion: number) => Promise<ActionResult<Asset>>;
};

/**
 * Saves a part of an asset, which lists show at once. One that comes while another is on its way
 * follows it. Answers with a sentence when it was refused, for the field it was typed in.
 */
export function useSaveInList() {
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  return async ({ asset, shown, read, save }: ListSave): Promise<string | null> => {
    const { id, version } = asset;
    showInLists(queries, spaceId, id, shown);
    const before = underWay.get(id) ?? Promise.resolve(null);
    const saving = before
      .then((newer) => save(newer ?? version))
      .catch(() => ({ ok: false as const, code: "unavailable" as const, details: {} }));
    const made = saving.then((answer) => (answer.ok ? answer.value.version : null));
    underWay.set(id, made);
    const answer = await saving;
    if (underWay.get(id) === made) underWay.delete(id);
    showInLists(queries, spaceId, id, {
      ...(answer.ok && { version: answer.value.version }),
      // What was typed meanwhile is newer.
      ...(!underWay.has(id) && read(answer.ok ? answer.value : asset)),
    });
    void queries.invalidateQueries({ queryKey: ["space", spaceId] });
    if (answer.ok) return null;
    // One field alone was sent: what is wrong with it is what is wrong.
    const [problem] = "fields" in answer ? Object.values(answer.fields) : [];
    return errorText({ code: answer.code, details: { ...answer.details, ...problem } });
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
