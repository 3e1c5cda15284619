"use client";

import { useLayoutEffect, useRef, useState } from "react";
import type { VirtualRow } from "./use-virtual-rows.ts";

type Wanted = {
  /** Those that are mounted, the seen ones and a few around them. */
  rows: readonly VirtualRow[];
  columns: number;
  /** The first and the last row on the screen. */
  first: number;
  last: number;
  focusedRow: number;
  /** Whether the assets of a row were read. */
  isRead: (row: number) => boolean;
};

/**
 * From the frame in which rows are chosen until they are there: that lays out and paints those of
 * the step before, and renders these. What took less has time for more, what took longer is halved.
 */
const quickMs = 8;
const slowMs = 14;
/** However quick the machine is: a task with more keeps the next step of the wheel waiting. */
const most = { assets: 16, rows: 12 };

/**
 * Which rows are drawn with all that is on them. The others are placeholders, which cost nearly
 * nothing: a jump to another part of the list, or a hundred assets that arrive at once, is drawn
 * row by row, as many at a time as the machine draws in a part of a frame, so that no task keeps
 * the page from the next step of the wheel. The first rows there are, and the one with the focus,
 * never wait.
 */
export function useFilledRows({ rows, columns, first, last, focusedRow, isRead }: Wanted) {
  const [filled, setFilled] = useState<ReadonlySet<number> | null>(null);
  const pace = useRef({ rows: 2, begun: 0 });
  const read = rows.map(({ index }) => index).filter(isRead);
  const now = filled ?? new Set(read);
  const missing = read.filter((row) => row !== focusedRow && !now.has(row));
  const isFirst = filled === null && last >= first && read.length > 0;
  useLayoutEffect(() => {
    if (isFirst) return setFilled(new Set(read));
    const { rows: fits, begun } = pace.current;
    if (begun > 0) {
      const took = performance.now() - begun;
      const mostRows = Math.min(most.rows, Math.max(1, Math.floor(most.assets / columns)));
      if (took < quickMs) pace.current.rows = Math.min(mostRows, fits + 1);
      else if (took > slowMs) pace.current.rows = Math.max(1, Math.floor(fits / 2));
      pace.current.begun = 0;
    }
    if (missing.length === 0) return;
    const frame = requestAnimationFrame(() => {
      pace.current.begun = performance.now();
      const isSeen = (row: number) => row >= first && row <= last;
      const next = missing
        .toSorted((a, b) => Number(isSeen(b)) - Number(isSeen(a)))
        .slice(0, pace.current.rows);
      setFilled(new Set([...read.filter((row) => now.has(row)), ...next]));
    });
    return () => cancelAnimationFrame(frame);
  });
  return (row: number) => row === focusedRow || now.has(row);
}
