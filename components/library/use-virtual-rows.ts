"use client";

import { type RefObject, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { useLatest } from "#components/ui/use-latest.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import { noteScroll } from "./scroll-pace.ts";
import {
  elementHeight,
  isScaled,
  type ScrollFrame,
  type ScrollPlace,
  scrolledTo,
  topFor,
} from "./scroll-scale.ts";
import type { AssetList } from "./use-asset-list.ts";
import { useFilledRows } from "./use-filled-rows.ts";

type VirtualRows = {
  rowCount: number;
  columns: number;
  /** Pixels, the same for every row. */
  rowHeight: number;
  /** The row with the focus stays mounted wherever one scrolls. Negative: none. */
  focusedRow: number;
  /** Above the first row, in the scrolled element. */
  paddingStart: number;
  /** What stays at the top while scrolling, and covers rows. */
  stickyHeight?: number;
  scroller: HTMLElement | null;
  viewRef: RefObject<AssetViewHandle | null>;
  /** The asset to begin at. */
  startIndex: number;
  /** Told which assets are on the screen. */
  onSee: (first: number, last: number) => void;
  list: Pick<AssetList, "at" | "total">;
};

/** Room under the last row, so that the bar of actions never covers it. */
const paddingEnd = 88;
const overscan = 3;
/** When scrolling rested this long, a scaled list puts its scrollbar where it belongs. */
const restMs = 150;

export type VirtualRow = { index: number; start: number };

/**
 * The rows of a long list that are near what is seen, and the way to reach the others. All rows
 * are of one height, so any of a million is found by a multiplication.
 */
export function useVirtualRows(options: VirtualRows) {
  const { rowCount, columns, rowHeight, focusedRow, paddingStart, scroller, viewRef } = options;
  const { stickyHeight = 0, startIndex, onSee, list } = options;
  const full = paddingStart + rowCount * rowHeight + paddingEnd;
  const place = useRef<ScrollPlace>({ top: 0, offset: 0 });
  const [view, setView] = useState({ first: 0, last: -1, base: 0 });
  // Asking the element for it after something was drawn has all of the page laid out at once.
  const seenHeight = useRef(0);
  const frameNow = (): ScrollFrame => ({ full, view: seenHeight.current });
  const update = (next: ScrollPlace) => {
    place.current = next;
    const height = seenHeight.current;
    const first = Math.floor((next.offset - paddingStart) / rowHeight);
    const last = Math.floor((next.offset - paddingStart + height) / rowHeight);
    const shown = {
      first: Math.max(0, Math.min(first, rowCount - 1)),
      last: Math.min(rowCount - 1, last),
      base: next.top - next.offset,
    };
    setView((known) =>
      known.first === shown.first && known.last === shown.last && known.base === shown.base
        ? known
        : shown,
    );
    onSee(shown.first * columns, (shown.last + 1) * columns - 1);
  };
  const goTo = (offset: number) => {
    const frame = frameNow();
    const wanted = Math.min(Math.max(0, offset), Math.max(0, full - frame.view));
    const top = topFor(frame, wanted);
    place.current = { top, offset: wanted };
    if (!scroller) return;
    scroller.scrollTop = top;
    // Browsers round what they are scrolled to.
    update({ top: scroller.scrollTop, offset: isScaled(frame) ? wanted : scroller.scrollTop });
  };
  const bringIntoView = (row: number) => {
    const start = paddingStart + row * rowHeight;
    const { offset } = place.current;
    const room = seenHeight.current - paddingEnd - rowHeight;
    if (start < offset + stickyHeight) goTo(start - stickyHeight - 4);
    else if (start > offset + room) goTo(start - Math.max(room, stickyHeight));
  };
  const latest = useLatest({ update, goTo, frameNow, bringIntoView });

  useLayoutEffect(() => {
    if (!scroller) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    seenHeight.current = scroller.clientHeight;
    const onScroll = () => {
      const { update, frameNow, goTo } = latest.current;
      const frame = frameNow();
      if (scroller.scrollTop !== place.current.top)
        update(scrolledTo(frame, place.current, scroller.scrollTop));
      noteScroll(place.current.offset / frame.view);
      clearTimeout(timer);
      if (isScaled(frame)) timer = setTimeout(() => goTo(place.current.offset), restMs);
    };
    const observer = new ResizeObserver(() => {
      seenHeight.current = scroller.clientHeight;
      latest.current.update(place.current);
    });
    observer.observe(scroller);
    scroller.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      scroller.removeEventListener("scroll", onScroll);
    };
  }, [scroller, latest]);

  // What was at the top stays there when rows change their height or the number of columns, and
  // the row with the focus stays in sight.
  const topIndex = useRef(startIndex);
  const isFocusSeen = useRef(false);
  const shape = useRef("");
  useLayoutEffect(() => {
    const now = `${columns} ${rowHeight}`;
    if (!scroller || shape.current === now) return;
    const index = shape.current === "" ? startIndex : topIndex.current;
    shape.current = now;
    latest.current.goTo(index === 0 ? 0 : paddingStart + Math.floor(index / columns) * rowHeight);
    if (isFocusSeen.current) latest.current.bringIntoView(focusedRow);
  }, [scroller, columns, rowHeight, paddingStart, startIndex, focusedRow, latest]);
  // After what reads them: they are of the columns and rows that were drawn before.
  useLayoutEffect(() => {
    topIndex.current = view.first * columns;
    isFocusSeen.current = focusedRow >= view.first && focusedRow <= view.last;
  }, [view.first, view.last, columns, focusedRow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when the list has become longer or shorter
  useLayoutEffect(() => latest.current.update(place.current), [rowCount, latest]);

  useImperativeHandle(viewRef, () => ({
    columns,
    rowHeight,
    pageRows: () => Math.max(1, Math.floor((seenHeight.current - stickyHeight) / rowHeight)),
    topIndex: () => topIndex.current,
    scrollToIndex: (index, align = "nearest") => {
      const row = Math.floor(index / columns);
      if (align === "start") goTo(paddingStart + row * rowHeight - stickyHeight);
      else bringIntoView(row);
    },
    offsetOf: (y) => y - place.current.top + place.current.offset - paddingStart,
    scrollBy: (pixels) => goTo(place.current.offset + pixels),
  }));

  const rows: VirtualRow[] = [];
  const at = (index: number) => ({ index, start: paddingStart + index * rowHeight + view.base });
  const from = Math.max(0, view.first - overscan);
  const to = Math.min(rowCount - 1, view.last + overscan);
  if (focusedRow >= 0 && focusedRow < from && focusedRow < rowCount) rows.push(at(focusedRow));
  for (let index = from; index <= to; index++) rows.push(at(index));
  if (focusedRow > to && focusedRow < rowCount) rows.push(at(focusedRow));
  const isFilled = useFilledRows({
    rows,
    columns,
    ...view,
    focusedRow,
    isRead: (row) => isRowRead(list, row, columns),
  });
  return { rows, height: elementHeight({ full, view: 0 }), isFilled };
}

function isRowRead({ at, total }: VirtualRows["list"], row: number, columns: number): boolean {
  const last = Math.min((row + 1) * columns, total) - 1;
  return at(row * columns) !== undefined || at(last) !== undefined;
}
