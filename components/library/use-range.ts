"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useSpace } from "#components/space/space-context.tsx";
import { assetRangeQuery } from "#components/space/space-queries.ts";
import { useLatest } from "#components/ui/use-latest.ts";
import type { AssetSelection, Place, SelectionChange } from "./asset-selection.ts";
import type { AssetList } from "./use-asset-list.ts";

/**
 * Selects from the anchor to a place, in the order of the list. Rows that were not read are named
 * by the server; a range too long to name is kept as its two ends.
 */
export function useRange(
  list: AssetList,
  selection: AssetSelection,
  change: (change: SelectionChange) => void,
) {
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  const state = useLatest({ list, selection });
  const turn = useRef(0);
  return async (index: number, add: boolean): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const anchor = anchorOf(state.current.list, state.current.selection, index);
    const known = idsBetween(state.current.list, anchor.index, index);
    const place = { index, id: state.current.list.at(index)?.id ?? null };
    if (known) return change({ type: "range", anchor, place, ids: known, add });
    change({ type: "focus", place });
    const [from, to] = await Promise.all([
      state.current.list.load(anchor.index),
      state.current.list.load(index),
    ]);
    if (!from || !to || mine !== turn.current) return;
    const { search, upTo } = state.current.list;
    const { ids } = await queries.fetchQuery(
      assetRangeQuery({ spaceId, search, upTo }, { from: from.id, to: to.id }),
    );
    if (mine !== turn.current) return;
    const ends = { anchor: { ...anchor, id: from.id }, place: { index, id: to.id } };
    if (ids) return change({ type: "range", ...ends, ids, add });
    const count = Math.abs(index - anchor.index) + 1;
    const within = { from, to };
    change({
      type: "query",
      ...ends,
      chosen: { kind: "query", search, upTo, except: new Set(), within, count, isExact: true },
    });
  };
}

/** Where the range begins, in the list as it is now. */
function anchorOf(list: AssetList, { anchor, focused }: AssetSelection, index: number): Place {
  const start = anchor ?? focused ?? { index, id: null };
  const moved = start.id === null ? -1 : list.indexOf(start.id);
  return moved < 0 ? start : { ...start, index: moved };
}

/** The ids from one row to the other; null when some were not read. */
function idsBetween(list: AssetList, from: number, to: number): number[] | null {
  const ids: number[] = [];
  for (let index = Math.min(from, to); index <= Math.max(from, to); index++) {
    const asset = list.at(index);
    if (!asset) return null;
    ids.push(asset.id);
  }
  return ids;
}
