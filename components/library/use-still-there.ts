"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSpace } from "#components/space/space-context.tsx";
import { matchingQuery } from "#components/space/space-queries.ts";
import type { AssetSelection, SelectionChange } from "./asset-selection.ts";
import type { AssetList } from "./use-asset-list.ts";

/**
 * Lets go of selected assets that are gone, and answers how many the filter hides. They may be
 * among rows that were never read, so the server is asked whenever something was changed.
 */
export function useStillThere(
  list: AssetList,
  { chosen }: AssetSelection,
  change: (change: SelectionChange) => void,
): number {
  const { spaceId } = useSpace().actor;
  const ids = chosen.kind === "ids" ? [...chosen.ids] : [];
  const { data } = useQuery({
    ...matchingQuery(spaceId, list.search, ids),
    enabled: ids.length > 0,
  });
  const gone = data?.gone;
  useEffect(() => {
    if (gone && gone.length > 0) change({ type: "forget", ids: new Set(gone) });
  }, [gone, change]);
  return ids.length > 0 ? (data?.hidden.length ?? 0) : 0;
}
