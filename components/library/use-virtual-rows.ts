"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import {
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
} from "react";
import type { AssetViewHandle } from "./asset-view.ts";

type VirtualRows = {
  rowCount: number;
  columns: number;
  /** Pixels, as far as known before a row was measured. */
  rowHeight: number;
  /** The row with the focus stays mounted wherever one scrolls. Negative: none. */
  focusedRow: number;
  paddingStart: number;
  scroller: HTMLElement | null;
  viewRef: RefObject<AssetViewHandle | null>;
  hasMore: boolean;
  onNearEnd: () => void;
};

/** Room under the last row, so that the bar of actions never covers it. */
const paddingEnd = 88;

/** The rows of a long list that are near what is seen, and the way to reach the others. */
export function useVirtualRows({
  rowCount,
  columns,
  rowHeight,
  focusedRow,
  paddingStart,
  scroller,
  viewRef,
  hasMore,
  onNearEnd,
}: VirtualRows) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      if (focusedRow < 0 || focusedRow >= rowCount || rows.includes(focusedRow)) return rows;
      return [...rows, focusedRow].toSorted((a, b) => a - b);
    },
    [focusedRow, rowCount],
  );
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 3,
    paddingStart,
    paddingEnd,
    scrollPaddingStart: paddingStart + 4,
    scrollPaddingEnd: paddingEnd,
    rangeExtractor,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures again when the cards change size
  useLayoutEffect(() => virtualizer.measure(), [rowHeight, columns]);
  useImperativeHandle(viewRef, () => ({
    columns,
    pageRows: Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight)),
    scrollToIndex: (index) => virtualizer.scrollToIndex(Math.floor(index / columns)),
  }));
  const rows = virtualizer.getVirtualItems();
  const lastSeen = virtualizer.range?.endIndex ?? 0;
  const isNearEnd = hasMore && lastSeen >= rowCount - Math.ceil(24 / columns) - 4;
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);
  return { rows, height: virtualizer.getTotalSize(), measure: virtualizer.measureElement };
}
