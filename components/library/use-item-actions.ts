"use client";

import type { RefObject } from "react";
import { useStableFunctions } from "#components/ui/use-stable-functions.ts";
import type { AssetSummary } from "#lib/asset.ts";
import { isTextColumn } from "#lib/table-view.ts";
import type { AssetBrowserActions } from "./asset-browser-context.ts";
import type { AssetSelection, SelectionChange } from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import type { CommandSubject } from "./command-subject.ts";
import { isAtRow } from "./is-at-row.ts";
import type { SelectMode } from "./select-mode.ts";
import { startAssetDrag } from "./start-asset-drag.ts";
import type { AssetList } from "./use-asset-list.ts";
import type { useItemClicks } from "./use-item-clicks.ts";
import type { useTextCells } from "./use-text-cells.ts";

/** The asset whose name is being changed in the list, and the way to another one, or to none. */
export type Renaming = { renamingId: number | null; start: (assetId: number | null) => void };

type ItemActions = {
  list: AssetList;
  selection: AssetSelection;
  change: (change: SelectionChange) => void;
  viewRef: RefObject<AssetViewHandle | null>;
  mode: SelectMode;
  clicks: ReturnType<typeof useItemClicks>;
  renaming: Renaming;
  texts: ReturnType<typeof useTextCells>;
  subjectsOf: (asset: AssetSummary) => CommandSubject;
  showMenu: (asset: AssetSummary, x: number, y: number) => void;
  openDetails: (assetId: number | null) => void;
  requestFocus: () => void;
};

/** What cards and rows may ask of the list, in functions that stay the same between renders. */
export function useItemActions(options: ItemActions): AssetBrowserActions {
  const { list, selection, change, viewRef, clicks, renaming, texts, showMenu } = options;
  const rename = (index: number) => {
    const asset = list.at(index);
    if (!asset) return;
    change({ type: "focus", place: { index, id: asset.id } });
    viewRef.current?.scrollToIndex(index);
    renaming.start(asset.id);
  };
  return useStableFunctions<AssetBrowserActions>({
    click: clicks.click,
    pointerDown: clicks.pointerDown,
    doubleClick: (asset, { target }) => {
      if (!(target instanceof Element) || options.mode !== null) return;
      if (target.closest("[data-select], [data-menu], input, textarea")) return;
      const column = target.closest<HTMLElement>("[data-column]")?.dataset.column;
      if (isTextColumn(column)) texts.open(asset.id, column);
      else options.openDetails(asset.id);
    },
    contextMenu: (asset, event) => {
      // Inputs keep the menu of the browser.
      if (event.target instanceof Element && event.target.closest("input, textarea")) return;
      event.preventDefault();
      if (!clicks.isTouching()) showMenu(asset, event.clientX, event.clientY);
    },
    openMenu: (asset, button) => {
      const { left, bottom } = button.getBoundingClientRect();
      showMenu(asset, left, bottom);
    },
    focus: (index, id) => {
      if (selection.focused?.index !== index || selection.focused.id !== id)
        change({ type: "focus", place: { index, id } });
    },
    dragStart: (asset, event) => startAssetDrag(event, options.subjectsOf(asset)),
    dragEnd: () => undefined,
    openName: (assetId) => rename(list.indexOf(assetId)),
    reopenName: (assetId) => {
      const isThere = renaming.renamingId === null && isAtRow(assetId);
      if (isThere) renaming.start(assetId);
      return isThere || renaming.renamingId === assetId;
    },
    endRename: (isLeft) => {
      renaming.start(null);
      // Whoever went elsewhere stays there.
      if (!isLeft) options.requestFocus();
    },
    renameNext: (asset, step) => rename(list.indexOf(asset.id) + step),
    openText: texts.open,
    reopenText: texts.reopen,
    leaveText: texts.leave,
  });
}
