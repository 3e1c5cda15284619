"use client";

import { useLayoutEffect, useRef } from "react";
import { useLatest } from "#components/ui/use-latest.ts";
import { afterFrames } from "./after-frames.ts";
import { type AssetSelection, chosenCount, type SelectionChange } from "./asset-selection.ts";
import { focusPageIfLost } from "./focus-page.ts";
import type { AssetList } from "./use-asset-list.ts";

const overlays = "[role=dialog], [role=alertdialog], [role=menu]";

/**
 * Keeps the focus in the list. It follows its asset to another row; when the asset leaves the
 * list, the one in its place takes over; and when what had the focus went away altogether (a bar,
 * a menu), the list gets it back.
 */
export function useKeptFocus(
  scroller: HTMLElement | null,
  list: AssetList,
  { focused, chosen }: AssetSelection,
  change: (change: SelectionChange) => void,
) {
  const isWanted = useRef(false);
  const hadFocus = useRef(false);
  const hadSelection = useRef(false);
  // The cell of the row one is in; none when it is the row itself.
  const column = useRef<string | null>(null);
  useLayoutEffect(() => {
    const region = scroller?.parentElement;
    const onFocusIn = ({ target }: FocusEvent) => {
      hadFocus.current = true;
      // A row that is on its way has no cells, and what is inside of one leaves one where one is.
      if (target instanceof HTMLElement && target.matches("[data-asset-id], [data-column]"))
        column.current = target.dataset.column ?? null;
    };
    const onFocusOut = (event: FocusEvent) => {
      // Without a new target the element was removed or the window left: neither is a choice. And
      // what opens over the list gives the focus back.
      const goal = event.relatedTarget;
      if (goal instanceof Element && !region?.contains(goal) && !goal.closest(overlays))
        hadFocus.current = false;
    };
    region?.addEventListener("focusin", onFocusIn);
    region?.addEventListener("focusout", onFocusOut);
    return () => {
      region?.removeEventListener("focusin", onFocusIn);
      region?.removeEventListener("focusout", onFocusOut);
      // The list itself is gone (its last asset was): the page has the focus then.
      if (hadFocus.current) focusPageIfLost();
    };
  }, [scroller]);
  useLayoutEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    const count = chosenCount(chosen).count;
    const lostSelection = hadSelection.current && count === 0;
    hadSelection.current = count > 0;
    if (!focused) {
      // Another list is shown: whoever was in the one before is at the top of this one.
      const first = isLost ? list.at(0) : undefined;
      if (first) {
        isWanted.current = true;
        change({ type: "focus", place: { index: 0, id: first.id } });
      }
      return;
    }
    if (isLost && (lostSelection || list.at(focused.index)?.id !== focused.id))
      isWanted.current = true;
    const index = Math.min(focused.index, list.total - 1);
    const there = list.at(index);
    if (index < 0 || there?.id === focused.id) return;
    const moved = focused.id === null ? -1 : list.indexOf(focused.id);
    // While rows come back, some that were read before can lie behind the end of the list: following
    // there again and again would never end.
    if (moved >= 0 && moved < list.total)
      change({ type: "focus", place: { index: moved, id: focused.id } });
    else if (there) change({ type: "focus", place: { index, id: there.id } });
    else if (index !== focused.index) change({ type: "focus", place: { index, id: focused.id } });
  });
  const settle = () => {
    if (!isWanted.current || !focused) return;
    const row = scroller?.querySelector<HTMLElement>(`[data-index="${focused.index}"]`);
    if (!row) return;
    const cell = column.current && row.querySelector(`[data-column="${column.current}"]`);
    const target = cell instanceof HTMLElement ? cell : row;
    // A text that is being changed has the focus inside.
    const holder = document.activeElement;
    if (holder !== target && holder !== row && row.contains(holder)) {
      isWanted.current = false;
      return;
    }
    // A row that is on its way is replaced when it comes, and the focus goes on with it.
    isWanted.current = !row.hasAttribute("data-asset-id");
    target.focus({ preventScroll: true });
    if (target !== row) target.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const latest = useLatest(settle);
  useLayoutEffect(() => {
    const isLost = () => hadFocus.current && document.activeElement === document.body;
    if (!isLost()) return;
    // A closing dialog gives it to what it was opened from in the next frame, if that is still there.
    afterFrames(2, () => {
      if (!isLost()) return;
      isWanted.current = true;
      latest.current();
    });
  });
  const request = () => {
    isWanted.current = true;
    // It may be drawn already, and nothing else be about to be.
    requestAnimationFrame(() => latest.current());
  };
  return {
    /** The focused row, or the cell of it one was in, gets the real focus as soon as it is there. */
    request,
    /** The same for a cell of the focused row. */
    requestColumn: (wanted: string) => {
      column.current = wanted;
      request();
    },
    settle,
  };
}
