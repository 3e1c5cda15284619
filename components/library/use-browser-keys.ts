"use client";

import type { KeyboardEvent } from "react";
import type { TextColumn } from "#lib/table-view.ts";
import { handleCellKey } from "./cell-keys.ts";
import { gridTarget } from "./grid-target.ts";
import { type BrowserKeys, handlers, listHandlers, runCommand } from "./key-handlers.ts";

/** The keys of the list of assets; they work while the focus is in it. */
export function useBrowserKeys(keys: BrowserKeys) {
  return (event: KeyboardEvent) => {
    const cell = event.target instanceof Element ? event.target.closest("[data-index]") : null;
    if (!cell || event.defaultPrevented) return;
    if (handleKey(event, cell, keys)) event.preventDefault();
  };
}

/** Answers whether the key did something. */
function handleKey(event: KeyboardEvent, cell: Element, keys: BrowserKeys): boolean {
  const index = Number(cell.getAttribute("data-index"));
  const isControl = event.ctrlKey || event.metaKey;
  const openText = (column: TextColumn) => {
    const asset = keys.list.at(index);
    if (asset) keys.openText(asset.id, column);
  };
  if (handleCellKey(event, cell, sideOf(event), openText)) return true;
  if (moveFocus(event, index, isControl, keys)) return true;
  const name = nameOf(event, isControl);
  const forList = event.altKey ? undefined : listHandlers[name];
  if (forList) return forList(keys);
  const asset = keys.list.at(index);
  if (!asset) return false;
  if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
    const { left, top, width, height } = cell.getBoundingClientRect();
    keys.showMenu(asset, left + width / 2, top + height / 2);
    return true;
  }
  if (event.altKey) return false;
  if (/^[a-z]$/.test(name) && !keys.hasLetters) return false;
  const handler = handlers[name];
  if (handler) return handler(asset, keys, index);
  return runCommand(name, asset, keys);
}

function nameOf(event: KeyboardEvent, isControl: boolean): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const plain = key === "Backspace" && isApple() ? "Delete" : key;
  return `${isControl ? "Control+" : ""}${event.shiftKey ? "Shift+" : ""}${plain}`;
}

function moveFocus(
  event: KeyboardEvent,
  index: number,
  isControl: boolean,
  { list, change, viewRef, extendTo, requestFocus }: BrowserKeys,
): boolean {
  const view = viewRef.current;
  if (!view || event.altKey) return false;
  const { columns } = view;
  const pageRows = view.pageRows();
  const target = gridTarget(sideOf(event), isControl, {
    index,
    count: list.total,
    columns,
    pageRows,
  });
  if (target === null) return false;
  requestFocus();
  // Control goes on with a range only where it goes to an end; elsewhere it adds to what is selected.
  if (event.shiftKey) void extendTo(target, isControl);
  else change({ type: "focus", place: { index: target, id: list.at(target)?.id ?? null } });
  view.scrollToIndex(target);
  return true;
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/** The key, with the arrows to the side as they are in scripts that go from left to right. */
function sideOf({ key, currentTarget }: KeyboardEvent): string {
  if (getComputedStyle(currentTarget).direction !== "rtl") return key;
  if (key === "ArrowLeft") return "ArrowRight";
  return key === "ArrowRight" ? "ArrowLeft" : key;
}
