"use client";

import { createContext, type DragEvent, type MouseEvent, type PointerEvent, use } from "react";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";
import type { TextStep } from "./use-text-cells.ts";

/** What a card or row tells the list it stands in. The functions stay the same between renders. */
export type AssetBrowserActions = {
  /** A click anywhere on it, the checkbox and the name included. */
  click: (asset: AssetSummary, event: MouseEvent) => void;
  doubleClick: (asset: AssetSummary, event: MouseEvent) => void;
  contextMenu: (asset: AssetSummary, event: MouseEvent) => void;
  pointerDown: (asset: AssetSummary, event: PointerEvent) => void;
  /** The ⋯ button. */
  openMenu: (asset: AssetSummary, button: Element) => void;
  focus: (index: number, assetId: number | null) => void;
  dragStart: (asset: AssetSummary, event: DragEvent) => void;
  dragEnd: () => void;
  /** Opens the name of an asset for changing. */
  openName: (assetId: number) => void;
  /** Opens it again for somebody who is still at its row. Answers whether it is open then. */
  reopenName: (assetId: number) => boolean;
  /** Closes the field for a name. `isLeft`: because the person went elsewhere. */
  endRename: (isLeft: boolean) => void;
  /** Goes on with the name of the one after it, or before it. */
  renameNext: (asset: AssetSummary, step: 1 | -1) => void;
  /** Opens a text of the table for changing; says why when it may not be. */
  openText: (assetId: number, column: TextColumn) => void;
  /** Opens it again for somebody who is still at its row. Answers whether it did. */
  reopenText: (assetId: number, column: TextColumn) => boolean;
  /** Closes it and goes where the person goes from there. */
  leaveText: (assetId: number, column: TextColumn, way: TextStep) => void;
};

export const AssetBrowserContext = createContext<AssetBrowserActions | null>(null);

export function useAssetBrowser(): AssetBrowserActions {
  const actions = use(AssetBrowserContext);
  if (!actions) throw new Error("useAssetBrowser needs the asset browser around it");
  return actions;
}

/** What a card or row shows of the list's state. */
export type AssetItemProps = {
  asset: AssetSummary;
  /** Its place in the list, from 0. */
  index: number;
  isSelected: boolean;
  /** The one tab stop of the list. */
  isFocused: boolean;
  /** Its details are open. */
  isOpen: boolean;
  isRenaming: boolean;
  /** It was cut and waits to be pasted. */
  isCut: boolean;
};
