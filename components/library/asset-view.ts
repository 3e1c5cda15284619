import type { RefObject } from "react";
import type { AssetSelection } from "./asset-selection.ts";
import type { AssetList } from "./use-asset-list.ts";
import type { EditedText } from "./use-text-cells.ts";

/** What a view of the list must tell the keyboard and the pointer. */
export type AssetViewHandle = {
  columns: number;
  /** Pixels from one row to the next. */
  rowHeight: number;
  /** Rows that fit on the screen. */
  pageRows: () => number;
  /** The first asset on the screen. */
  topIndex: () => number;
  scrollToIndex: (index: number, align?: "nearest" | "start") => void;
  /** How far below the first row a height in the scrolled element is. */
  offsetOf: (y: number) => number;
  scrollBy: (pixels: number) => void;
};

/** What the grid and the table get alike. */
export type AssetViewProps = {
  label: string;
  list: AssetList;
  selection: AssetSelection;
  openId: number | null;
  renamingId: number | null;
  /** The text of the table that is being changed. */
  editedText: EditedText | null;
  /** Those that were cut and wait to be pasted. */
  cutIds: ReadonlySet<number>;
  /** What scrolls; null before it is there. */
  scroller: HTMLElement | null;
  viewRef: RefObject<AssetViewHandle | null>;
  /** The asset to begin at. */
  startIndex: number;
  /** Told which assets are on the screen. */
  onSee: (first: number, last: number) => void;
  /** Runs after every drawing, when the element of the focused asset may be there at last. */
  onDrawn: () => void;
};
