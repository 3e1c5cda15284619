"use client";

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useLatest } from "#components/ui/use-latest.ts";
import type { AssetSummary } from "#lib/asset.ts";
import {
  type AssetSelection,
  type Chosen,
  nothingSelected,
  type SelectionChange,
  withIds,
  withoutIds,
} from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import type { AssetList } from "./use-asset-list.ts";

/** So far must the pointer move before a press is a drag. Pixels. */
const threshold = 4;
/** This near to an edge the list scrolls on by itself. */
const edge = 40;
/** A rectangle holds no more: whoever wants more selects a range. */
const mostIds = 10_000;

export type MarqueeBox = { left: number; top: number; width: number; height: number };

type Drag = {
  /** Where it began: across in the window, down in the rows. */
  x: number;
  offset: number;
  clientX: number;
  clientY: number;
  isOn: boolean;
  /** What the rectangle is added to or taken from. */
  before: Chosen;
  /** What was selected, for whoever gives up. */
  untouched: Chosen;
  mode: "replace" | "add" | "subtract";
};

/**
 * Drawing a rectangle over the cards: from empty space alone, with Control to add and Alt or
 * Shift to take off. Whatever it touches is selected, rows that were not read included.
 */
export function useMarquee(
  scroller: HTMLElement | null,
  viewRef: RefObject<AssetViewHandle | null>,
  list: AssetList,
  selection: AssetSelection,
  change: (change: SelectionChange) => void,
) {
  const [box, setBox] = useState<MarqueeBox | null>(null);
  const drag = useRef<Drag | null>(null);
  const hasDrawn = useRef(false);
  const state = useLatest({ list, selection });

  const indexes = (current: Drag): number[] => {
    const view = viewRef.current;
    const cells = scroller?.querySelectorAll<HTMLElement>("[data-index]");
    if (!view || !scroller || !cells?.length) return [];
    const top = scroller.getBoundingClientRect().top;
    const now = view.offsetOf(current.clientY - top + scroller.scrollTop);
    const [low, high] = [Math.min(current.offset, now), Math.max(current.offset, now)];
    const [left, right] = [
      Math.min(current.x, current.clientX),
      Math.max(current.x, current.clientX),
    ];
    const sides = new Map<number, { left: number; right: number }>();
    let height = 0;
    for (const cell of cells) {
      const place = cell.getBoundingClientRect();
      sides.set(Number(cell.dataset.index) % view.columns, place);
      height = Math.max(height, place.height);
    }
    const rowHeight = view.rowHeight;
    const found: number[] = [];
    for (let row = Math.max(0, Math.floor(low / rowHeight)); row * rowHeight <= high; row++) {
      // The distance to the next row belongs to no card.
      if (row * rowHeight + height < low) continue;
      for (const [column, side] of sides) {
        const index = row * view.columns + column;
        if (side.left <= right && side.right >= left && index < state.current.list.total)
          found.push(index);
      }
      if (found.length > mostIds) break;
    }
    return found;
  };
  const choose = (current: Drag, assets: readonly AssetSummary[]) => {
    const ids = new Set(assets.map((asset) => asset.id));
    const chosen =
      current.mode === "subtract" ? withoutIds(current.before, ids) : withIds(current.before, ids);
    change({ type: "set", chosen });
  };
  const draw = (current: Drag) => {
    if (!scroller || !viewRef.current) return;
    const frame = scroller.getBoundingClientRect();
    const shift = viewRef.current.offsetOf(scroller.scrollTop) - current.offset;
    // Where it began may have been scrolled out of sight.
    const startY = Math.min(Math.max(frame.top - shift, frame.top), frame.bottom);
    const y = Math.min(Math.max(current.clientY, frame.top), frame.bottom);
    const x = Math.min(Math.max(current.clientX, frame.left), frame.right);
    setBox({
      left: Math.min(current.x, x),
      top: Math.min(startY, y),
      width: Math.abs(x - current.x),
      height: Math.abs(y - startY),
    });
    const known = indexes(current).map((index) => state.current.list.at(index));
    choose(
      current,
      known.filter((asset) => asset !== undefined),
    );
  };
  const finish = async (current: Drag) => {
    const found = indexes(current);
    const { at, load } = state.current.list;
    if (found.every((index) => at(index))) return;
    const assets = [];
    for (const index of found) assets.push(at(index) ?? (await load(index)));
    choose(
      current,
      assets.filter((asset) => asset !== undefined),
    );
  };
  const latest = useLatest({ draw, finish });

  useEffect(() => {
    let frame = 0;
    const scrollOn = () => {
      const current = drag.current;
      if (!current?.isOn || !scroller) return;
      const { top, bottom } = scroller.getBoundingClientRect();
      const beyond =
        Math.min(0, current.clientY - top - edge) + Math.max(0, current.clientY - bottom + edge);
      if (beyond !== 0) {
        viewRef.current?.scrollBy(beyond / 3);
        latest.current.draw(current);
      }
      frame = requestAnimationFrame(scrollOn);
    };
    const onMove = (event: globalThis.PointerEvent) => {
      const current = drag.current;
      if (!current) return;
      const moved = Math.hypot(event.clientX - current.clientX, event.clientY - current.clientY);
      if (!current.isOn && moved < threshold) return;
      current.clientX = event.clientX;
      current.clientY = event.clientY;
      if (!current.isOn) {
        current.isOn = true;
        hasDrawn.current = true;
        frame = requestAnimationFrame(scrollOn);
      }
      latest.current.draw(current);
    };
    const end = () => {
      const current = drag.current;
      drag.current = null;
      cancelAnimationFrame(frame);
      setBox(null);
      if (current?.isOn) void latest.current.finish(current);
    };
    const onKey = (event: KeyboardEvent) => {
      const current = drag.current;
      if (event.key !== "Escape" || !current) return;
      // Before the list hears of it, for which Escape closes what is open.
      event.stopPropagation();
      drag.current = null;
      cancelAnimationFrame(frame);
      setBox(null);
      change({ type: "set", chosen: current.untouched });
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [scroller, viewRef, latest, change]);

  const begin = (event: PointerEvent) => {
    hasDrawn.current = false;
    const isEmpty =
      event.target instanceof Element && !event.target.closest("[data-index], [role=columnheader]");
    if (event.button !== 0 || event.pointerType === "touch" || !isEmpty || !scroller) return;
    const frame = scroller.getBoundingClientRect();
    // The scrollbar is the browser's.
    if (event.clientX > frame.left + scroller.clientWidth) return;
    const isAdding = event.ctrlKey || event.metaKey;
    const mode = event.altKey || event.shiftKey ? "subtract" : isAdding ? "add" : "replace";
    drag.current = {
      x: event.clientX,
      offset: viewRef.current?.offsetOf(event.clientY - frame.top + scroller.scrollTop) ?? 0,
      clientX: event.clientX,
      clientY: event.clientY,
      isOn: false,
      before: mode === "replace" ? nothingSelected.chosen : selection.chosen,
      untouched: selection.chosen,
      mode,
    };
  };
  return { box, begin, hasDrawn: () => hasDrawn.current };
}
