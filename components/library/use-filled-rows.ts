"use client";

import { useLayoutEffect, useRef, useState } from "react";
import type { VirtualRow } from "./use-virtual-rows.ts";

type Wanted = {
  /** Those that are mounted, the seen ones and a few around them. */
  rows: readonly VirtualRow[];
  /** The first and the last row on the screen. */
  first: number;
  last: number;
  focusedRow: number;
  /** Whether the assets of a row were read. */
  isRead: (row: number) => boolean;
};

/** Frames that came sooner than this had time for more; those that came later, for too much. */
const quickMs = 20;
const slowMs = 40;
const mostRows = 16;

/**
 * Which rows are drawn with all that is on them. The others are placeholders, which cost nearly
 * nothing: a jump to another part of the list, or a hundred assets that arrive at once, is drawn
 * row by row, as many in a frame as the machine has time for, so that no task keeps the page from
 * the next step of the wheel. The first rows there are, and the one with the focus, never wait.
 */
export function useFilledRows({ rows, first, last, focusedRow, isRead }: Wanted) {
  const [filled, setFilled] = useState<ReadonlySet<number> | null>(null);
  const pace = useRef({ rows: 2, at: 0 });
  const read = rows.map(({ index }) => index).filter(isRead);
  const now = filled ?? new Set(read);
  const missing = read.filter((row) => row !== focusedRow && !now.has(row));
  const isFirst = filled === null && last >= first && read.length > 0;
  useLayoutEffect(() => {
    if (isFirst) return setFilled(new Set(read));
    if (missing.length === 0) return;
    const frame = requestAnimationFrame((at) => {
      const took = at - pace.current.at;
      const fits = pace.current.rows;
      // Frames without a filling between them say nothing of how long one takes.
      if (took < quickMs) pace.current.rows = Math.min(mostRows, fits + 1);
      else if (took > slowMs && took < 4 * slowMs)
        pace.current.rows = Math.max(1, Math.floor(fits / 2));
      pace.current.at = at;
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
