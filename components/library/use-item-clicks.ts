"use client";

import { type MouseEvent, type PointerEvent, useRef } from "react";
import type { AssetSummary } from "#lib/asset.ts";
import { isTextColumn, type TextColumn } from "#lib/table-view.ts";
import { type AssetSelection, chosenCount, type SelectionChange } from "./asset-selection.ts";
import type { SelectMode } from "./select-mode.ts";
import type { AssetList } from "./use-asset-list.ts";

type ItemClicks = {
  list: AssetList;
  selection: AssetSelection;
  change: (change: SelectionChange) => void;
  extendTo: (index: number, add: boolean) => Promise<void>;
  openId: number | null;
  openDetails: (assetId: number | null) => void;
  openText: (assetId: number, column: TextColumn) => void;
  mode: SelectMode;
  setMode: (mode: SelectMode) => void;
};

/** A finger that rests this long on a card begins to select. */
const longPressMs = 500;

/** What a click, a tap or a long press on an asset does. */
export function useItemClicks(options: ItemClicks) {
  const { list, selection, change, extendTo, openId, openDetails, mode, setMode } = options;
  const press = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasLong = useRef(false);
  const isTouching = useRef(false);
  // What had the focus before the press: the browser gives it to a cell by the press itself.
  const focusedBefore = useRef<Element>(null);

  const click = (asset: AssetSummary, event: MouseEvent) => {
    const { id } = asset;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest("input, textarea")) return;
    const isControl = event.ctrlKey || event.metaKey;
    const isName = target?.closest("[data-open]");
    // With Ctrl the browser opens the page of the asset in a new tab.
    if (isName && isControl) return;
    event.preventDefault();
    // The click at the end of a long press has selected already.
    if (wasLong.current) {
      wasLong.current = false;
      return;
    }
    if (event.currentTarget instanceof HTMLElement)
      event.currentTarget.focus({ preventScroll: true });
    const index = list.indexOf(id);
    const place = { index, id };
    if (mode === "first") {
      change({ type: "only", place });
      return setMode("last");
    }
    if (mode === "last") {
      void extendTo(index, false);
      return setMode("each");
    }
    if (event.shiftKey) return void extendTo(index, isControl);
    if (isControl || mode === "each" || target?.closest("[data-select]"))
      return change({ type: "toggle", place, asset });
    if (isName) return openDetails(id);
    if (isTouch(event)) {
      if (chosenCount(selection.chosen).count > 0) return change({ type: "toggle", place, asset });
      const cell = target?.closest<HTMLElement>("[data-column]");
      const column = cell?.dataset.column;
      // A tap goes to a text, and another one on it changes it.
      if (isTextColumn(column))
        return focusedBefore.current === cell ? options.openText(id, column) : cell?.focus();
      return openDetails(id);
    }
    change({ type: "only", place });
    if (openId !== null) openDetails(id);
  };
  const stopPress = () => clearTimeout(press.current);
  return {
    click,
    /** A long press opens the browser's menu on some devices: there it selects. */
    isTouching: () => isTouching.current,
    pointerDown: (asset: AssetSummary, event: PointerEvent) => {
      isTouching.current = event.pointerType === "touch";
      focusedBefore.current = document.activeElement;
      wasLong.current = false;
      stopPress();
      if (!isTouching.current) return;
      press.current = setTimeout(() => {
        wasLong.current = true;
        setMode("each");
        change({ type: "toggle", place: { index: list.indexOf(asset.id), id: asset.id }, asset });
      }, longPressMs);
      const { currentTarget } = event;
      for (const end of ["pointerup", "pointercancel", "pointerleave"])
        currentTarget.addEventListener(end, stopPress, { once: true });
    },
  };
}

export function isTouch(event: MouseEvent): boolean {
  const native = event.nativeEvent;
  return native instanceof globalThis.PointerEvent && native.pointerType === "touch";
}
