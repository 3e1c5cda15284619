"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isFocusRemembered } from "#components/asset/return-focus.ts";
import { useLatest } from "#components/ui/use-latest.ts";
import type { LibraryLayout } from "#lib/library-address.ts";
import { writeAssetSearch } from "#lib/read-asset-search.ts";
import { afterFrames } from "./after-frames.ts";
import type { AssetSelection, SelectionChange } from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import { isPageFocused } from "./focus-page.ts";
import type { AssetList } from "./use-asset-list.ts";

/** What an entry of the browser's history remembers of the list. */
type Kept = {
  list: string;
  top: number;
  focused: number;
  /** Whether what has the focus was on the screen. */
  isFocusSeen: boolean;
};

type KeptScroll = {
  viewRef: RefObject<AssetViewHandle | null>;
  scroller: HTMLElement | null;
  list: AssetList;
  layout: LibraryLayout;
  selection: AssetSelection;
  change: (change: SelectionChange) => void;
  /** Gives the real focus to the place that has it in the selection. */
  requestFocus: () => void;
};

/**
 * Where the list is scrolled to: the same asset at the top in the other view, and again where it
 * was when the person comes back to it. Another list, and another order, begin at the top.
 */
export function useKeptScroll(options: KeptScroll) {
  const { viewRef, scroller, list, layout, selection, change, requestFocus } = options;
  const address = String(writeAssetSearch(list.search));
  // The first HTML has the top of the list; only the browser knows what it showed here before.
  const [startIndex, setStartIndex] = useState(() => readKept(address)?.top ?? 0);
  const seen = useRef({ first: 0, last: 0 });
  const focused = selection.focused?.index ?? -1;
  const latest = useLatest({ list, focused });
  const latestFocus = useLatest(requestFocus);
  const onSee = useCallback(
    (first: number, last: number) => {
      seen.current = { first, last };
      const { list, focused } = latest.current;
      list.see(first, last, focused);
    },
    [latest],
  );
  // The block with the focus stays in memory wherever one scrolls.
  const { see } = list;
  useEffect(() => see(seen.current.first, seen.current.last, focused), [see, focused]);

  // The other view begins with the asset that is at the top of this one.
  const [drawn, setDrawn] = useState(layout);
  const [inSight, setInSight] = useState(-1);
  if (drawn !== layout) {
    setDrawn(layout);
    setStartIndex(viewRef.current?.topIndex() ?? 0);
    setInSight(isSeen(seen.current, focused) ? focused : -1);
  }
  // Although fewer have room there, what had the focus and was seen is seen again.
  useLayoutEffect(() => {
    if (inSight >= 0) afterFrames(1, () => viewRef.current?.scrollToIndex(inSight));
  }, [inSight, viewRef]);

  const listKey = `${address} ${list.upTo}`;
  const shownKey = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!scroller || shownKey.current === listKey) return;
    const isFirst = shownKey.current === null;
    shownKey.current = listKey;
    const kept = readKept(address);
    if (kept && kept.focused >= 0) {
      change({ type: "focus", place: { index: kept.focused, id: null } });
      // Whoever comes back to the list was in it, unless something else has the focus or wants it.
      const isForDetails = isFocusRemembered() && window.location.search.includes("asset=");
      if (isPageFocused() && !isForDetails) latestFocus.current();
      if (kept.isFocusSeen) afterFrames(2, () => viewRef.current?.scrollToIndex(kept.focused));
    }
    if (!isFirst) viewRef.current?.scrollToIndex(kept?.top ?? 0, "start");
  }, [scroller, listKey, address, viewRef, change, latestFocus]);
  useEffect(() => {
    if (!scroller) return;
    let timer: ReturnType<typeof setTimeout>;
    const keep = () => {
      clearTimeout(timer);
      const isFocusSeen = isSeen(seen.current, focused);
      const kept = { list: address, top: seen.current.first, focused, isFocusSeen };
      remember(kept);
      timer = setTimeout(() => writeKept(kept), 250);
    };
    keep();
    let frame = 0;
    // After whoever else hears of it, so that it is this step that is kept and not the one before.
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    };
    scroller.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      scroller.removeEventListener("scroll", onScroll);
    };
  }, [scroller, focused, address]);
  return { startIndex, onSee };
}

function isSeen({ first, last }: { first: number; last: number }, index: number): boolean {
  return index >= first && index <= last;
}

const stateKey = "vitrineList";

/** By the entry's key, for whoever leaves the list before its entry is written. */
const remembered = new Map<string, Kept>();

function readKept(list: string): Kept | null {
  if (typeof window === "undefined") return null;
  const state: unknown = window.history.state;
  const written = typeof state === "object" && state !== null && stateKey in state;
  const kept = remembered.get(entryKey()) ?? (written ? (state[stateKey] as Kept) : null);
  return kept?.list === list ? kept : null;
}

function remember(kept: Kept): void {
  const key = entryKey();
  if (key !== "") remembered.set(key, kept);
}

/** For after a reload. Browsers refuse to be told this at every step: some take a hundred in 30 s. */
function writeKept(kept: Kept): void {
  // With what the router keeps there, which it must find again.
  history.replaceState({ ...history.state, [stateKey]: kept }, "");
}

/** Empty in browsers that do not tell it. */
function entryKey(): string {
  return window.navigation?.currentEntry?.key ?? "";
}
