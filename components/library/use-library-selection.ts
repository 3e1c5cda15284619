"use client";

import { useReducer, useState } from "react";
import type { AssetSummary } from "#lib/asset.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { changeSelection, nothingSelected } from "./asset-selection.ts";
import { selectionSubject } from "./command-subject.ts";
import type { SelectMode } from "./select-mode.ts";
import type { AssetList } from "./use-asset-list.ts";
import { useStillThere } from "./use-still-there.ts";

/** What is selected in the list, which ends with the list unless it is kept. */
export function useLibrarySelection(list: AssetList, search: AssetSearch, onOtherList: () => void) {
  const [selection, change] = useReducer(changeSelection, nothingSelected);
  const [mode, setMode] = useState<SelectMode>(null);
  // Those of the selection that other lists had; null unless the selection outlives its list.
  const [kept, setKept] = useState<readonly AssetSummary[] | null>(null);
  // What is selected belongs to what is listed; another order of the same list keeps it.
  const { sort: _, ...listed } = search;
  const listedKey = JSON.stringify(listed);
  const [knownKey, setKnownKey] = useState(listedKey);
  if (knownKey !== listedKey) {
    setKnownKey(listedKey);
    onOtherList();
    setMode(null);
    if (kept) setKept(selectionSubject(list, selection, kept)?.assets ?? null);
    change({ type: "reset", keepsChosen: kept !== null });
  }
  const hidden = useStillThere(list, selection, change);
  const selected = selectionSubject(list, selection, kept ?? []);
  if (kept && !selected) setKept(null);
  const loadedIds = new Set<number>();
  if (selection.chosen.kind === "query") for (const asset of list.read()) loadedIds.add(asset.id);
  return {
    ...{ selection, change, mode, setMode, kept, setKept, loadedIds },
    /** How many of it the filter hides. */
    hidden,
    /** What commands are about; null when nothing is selected. */
    selected,
    selectAll: () => {
      const { search: of, upTo, total, count } = list;
      const except = new Set<number>();
      const isExact = count?.isExact ?? false;
      change({
        type: "query",
        chosen: { kind: "query", search: of, upTo, except, within: null, count: total, isExact },
      });
    },
  };
}
