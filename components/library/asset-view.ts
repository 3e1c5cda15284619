import type { RefObject } from "react";
import type { AssetSummary } from "#lib/asset.ts";
import type { AssetSelection } from "./asset-selection.ts";

/** What a view of the list must tell the keyboard. */
export type AssetViewHandle = {
  columns: number;
  /** Rows that fit on the screen. */
  pageRows: number;
  scrollToIndex: (index: number) => void;
};

/** What the grid and the list view get alike. */
export type AssetViewProps = {
  label: string;
  assets: readonly AssetSummary[];
  /** How many there are in all; null while nobody counted so far. */
  total: number | null;
  selection: AssetSelection;
  openId: number | null;
  renamingId: number | null;
  /** What scrolls; null before it is there. */
  scroller: HTMLElement | null;
  viewRef: RefObject<AssetViewHandle | null>;
  hasMore: boolean;
  onNearEnd: () => void;
  /** Runs after every drawing, when the element of the focused asset may be there at last. */
  onDrawn: () => void;
};
