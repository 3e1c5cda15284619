"use client";

import type { KeyboardEvent, RefObject } from "react";
import { showToast } from "#components/ui/toast-queue.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { AssetCommand } from "./asset-commands.tsx";
import type { AssetSelection, SelectionChange } from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import { gridTarget } from "./grid-target.ts";
import type { AssetList } from "./use-asset-list.ts";

type BrowserKeys = {
  list: AssetList;
  selection: AssetSelection;
  change: (change: SelectionChange) => void;
  viewRef: RefObject<AssetViewHandle | null>;
  commandsFor: (assets: readonly AssetSummary[]) => AssetCommand[];
  subjectsOf: (asset: AssetSummary) => readonly AssetSummary[];
  openId: number | null;
  openDetails: (assetId: number | null) => void;
  requestFocus: () => void;
  showMenu: (asset: AssetSummary, x: number, y: number) => void;
};

/** Keys that run a command on the selection, or on the focused asset. The first that is offered wins. */
const commandKeys: Record<string, readonly string[]> = {
  F2: ["rename"],
  Delete: ["trash", "purge"],
  m: ["move"],
  t: ["tag"],
  l: ["lock"],
};

/** The keys of the list of assets; they work while the focus is in it. */
export function useBrowserKeys(keys: BrowserKeys) {
  return (event: KeyboardEvent) => {
    const cell = event.target instanceof Element ? event.target.closest("[data-asset-id]") : null;
    if (!cell || event.defaultPrevented) return;
    if (handleKey(event, cell, keys)) event.preventDefault();
  };
}

/** Answers whether the key did something. */
function handleKey(event: KeyboardEvent, cell: Element, keys: BrowserKeys): boolean {
  const { list, selection, change } = keys;
  const index = list.ids.indexOf(Number(cell.getAttribute("data-asset-id")));
  const asset = list.assets[index];
  if (!asset) return false;
  const isControl = event.ctrlKey || event.metaKey;
  if (moveFocus(event, index, isControl, keys)) return true;
  if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
    const { left, top, width, height } = cell.getBoundingClientRect();
    keys.showMenu(asset, left + width / 2, top + height / 2);
    return true;
  }
  if (isControl && event.key.toLowerCase() === "a") {
    change({ type: "all", ids: list.ids });
    return true;
  }
  if (isControl || event.altKey) return false;
  switch (event.key) {
    case " ":
      if (event.shiftKey) change({ type: "range", id: asset.id, order: list.ids, add: true });
      else change({ type: "toggle", id: asset.id });
      return true;
    case "Enter":
      keys.openDetails(asset.id);
      return true;
    case "Escape":
      // One thing at a time: the details, then the selection.
      if (keys.openId !== null) keys.openDetails(null);
      else if (selection.selected.size > 0) change({ type: "clear" });
      else return false;
      return true;
    default:
      return runCommand(event.key, asset, keys);
  }
}

function moveFocus(
  event: KeyboardEvent,
  index: number,
  isControl: boolean,
  { list, change, viewRef, requestFocus }: BrowserKeys,
): boolean {
  const view = viewRef.current;
  if (!view || event.altKey) return false;
  const position = {
    index,
    count: list.ids.length,
    columns: view.columns,
    pageRows: view.pageRows,
  };
  const key = isRightToLeft(event) ? mirrored(event.key) : event.key;
  const target = gridTarget(key, isControl, position);
  if (target === null) return false;
  const goTo = (to: number, order: readonly number[]) => {
    const id = order[to];
    if (id === undefined) return;
    requestFocus();
    change(event.shiftKey ? { type: "range", id, order, add: isControl } : { type: "focus", id });
    view.scrollToIndex(to);
  };
  if (target === "end") void list.loadAll().then((ids) => goTo(ids.length - 1, ids));
  else goTo(target, list.ids);
  return true;
}

function runCommand(key: string, asset: AssetSummary, keys: BrowserKeys): boolean {
  const wanted = commandKeys[key] ?? (key === "Backspace" && isApple() ? commandKeys.Delete : null);
  if (!wanted) return false;
  const isSelecting = keys.selection.selected.size > 0 && key !== "F2";
  const subjects = isSelecting
    ? keys.list.assets.filter((known) => keys.selection.selected.has(known.id))
    : [asset];
  const command = keys.commandsFor(subjects).find(({ id }) => wanted.includes(id));
  if (!command) return false;
  // A key has no tooltip to say why nothing happens.
  if (command.disabledReason) showToast({ tone: "warn", title: command.disabledReason });
  else command.run();
  return true;
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

function isRightToLeft(event: KeyboardEvent): boolean {
  return getComputedStyle(event.currentTarget).direction === "rtl";
}

function mirrored(key: string): string {
  if (key === "ArrowLeft") return "ArrowRight";
  return key === "ArrowRight" ? "ArrowLeft" : key;
}
