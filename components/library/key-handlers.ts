import type { RefObject } from "react";
import { showToast } from "#components/ui/toast-queue.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";
import { type AssetSelection, chosenCount, type SelectionChange } from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import type { CommandSubject } from "./command-subject.ts";
import type { AssetCommand } from "./commands/asset-command.ts";
import type { AssetList } from "./use-asset-list.ts";

export type BrowserKeys = {
  list: AssetList;
  selection: AssetSelection;
  change: (change: SelectionChange) => void;
  viewRef: RefObject<AssetViewHandle | null>;
  /** Selects from the anchor to a row. */
  extendTo: (index: number, add: boolean) => Promise<void>;
  selectAll: () => void;
  commandsFor: (subject: CommandSubject) => AssetCommand[];
  /** The selection when the asset is part of it, else the asset alone. */
  subjectsOf: (asset: AssetSummary) => CommandSubject;
  /** The selection, whatever has the focus; the asset alone when nothing is selected. */
  chosenOr: (asset: AssetSummary) => CommandSubject;
  openId: number | null;
  openDetails: (assetId: number | null) => void;
  preview: (asset: AssetSummary) => void;
  clipboard: Clipboard;
  requestFocus: () => void;
  openText: (assetId: number, column: TextColumn) => void;
  showMenu: (asset: AssetSummary, x: number, y: number) => void;
  /** Whether plain letters are keys: a person may switch them off. */
  hasLetters: boolean;
  /** Space looks at the asset and Shift+Space selects it, instead of the other way round. */
  spacePreviews: boolean;
  /** Ends the mode in which taps select. Answers whether there was one. */
  leaveMode: () => boolean;
  /** Takes the search back. Answers whether there was one. */
  clearSearch: () => boolean;
};

type Clipboard = {
  copy: (subject: CommandSubject) => void;
  cut: (subject: CommandSubject) => void;
};

type Handler = (asset: AssetSummary, keys: BrowserKeys, index: number) => boolean;

/** Keys that are about no single asset, and work while its row is on its way too. Each answers whether it did something. */
export const listHandlers: Record<string, (keys: BrowserKeys) => boolean> = {
  "Control+a": ({ selectAll }) => {
    selectAll();
    return true;
  },
  Escape: (keys) => {
    // One thing at a time: the details, then the mode, the selection and the search.
    if (keys.openId !== null) keys.openDetails(null);
    else if (keys.leaveMode()) return true;
    else if (chosenCount(keys.selection.chosen).count > 0) keys.change({ type: "clear" });
    else return keys.clearSearch();
    return true;
  },
};

/** Keys that run a command on the selection, or on the focused asset. The first that is offered wins. */
const commandKeys: Record<string, readonly string[]> = {
  F2: ["rename"],
  Delete: ["trash", "purge"],
  "Shift+Delete": ["purge"],
  m: ["move"],
  t: ["tag"],
  l: ["lock"],
  f: ["focus"],
  "Control+d": ["download"],
};

/** What the other keys do. Each answers whether it did something. */
export const handlers: Record<string, Handler> = {
  " ": (asset, keys, index) => (keys.spacePreviews ? preview : toggle)(asset, keys, index),
  "Shift+ ": (asset, keys, index) => (keys.spacePreviews ? toggle : preview)(asset, keys, index),
  p: preview,
  Enter: (asset, { openDetails }) => {
    openDetails(asset.id);
    return true;
  },
  "Control+i": (asset, { openId, openDetails }) => {
    openDetails(openId === asset.id ? null : asset.id);
    return true;
  },
  "Control+c": (asset, { clipboard, chosenOr }) => {
    // Whoever marked a text copies that.
    if (String(getSelection()) !== "") return false;
    clipboard.copy(chosenOr(asset));
    return true;
  },
  "Control+x": (asset, { clipboard, chosenOr }) => {
    clipboard.cut(chosenOr(asset));
    return true;
  },
  j: (asset, keys, index) => step(asset, keys, index + 1),
  k: (asset, keys, index) => step(asset, keys, index - 1),
};

function toggle(asset: AssetSummary, { change }: BrowserKeys, index: number): boolean {
  change({ type: "toggle", place: { index, id: asset.id }, asset });
  return true;
}

function preview(asset: AssetSummary, keys: BrowserKeys): boolean {
  keys.preview(asset);
  return true;
}

/** To a neighbour, whose details follow when they are open. */
function step(_asset: AssetSummary, keys: BrowserKeys, index: number): boolean {
  if (index < 0 || index >= keys.list.total) return true;
  const id = keys.list.at(index)?.id ?? null;
  keys.requestFocus();
  keys.change({ type: "focus", place: { index, id } });
  keys.viewRef.current?.scrollToIndex(index);
  if (keys.openId !== null && id !== null) keys.openDetails(id);
  return true;
}

/** Answers whether a command has that key. */
export function runCommand(name: string, asset: AssetSummary, keys: BrowserKeys): boolean {
  const wanted = commandKeys[name];
  if (!wanted) return false;
  const subject = name === "F2" ? keys.subjectsOf(asset) : keys.chosenOr(asset);
  const single = name === "F2" ? { ...subject, assets: [asset] } : subject;
  const offered = keys.commandsFor(single);
  const command = wanted
    .map((id) => offered.find((one) => one.id === id))
    .find((found) => found !== undefined);
  if (!command) return false;
  // A key has no tooltip to say why nothing happens.
  if (command.disabledReason) showToast({ tone: "warn", title: command.disabledReason });
  else command.run();
  return true;
}
