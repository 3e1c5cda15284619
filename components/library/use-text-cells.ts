"use client";

import { type RefObject, useEffect, useState } from "react";
import { cellDraft, restoreCellDrafts } from "#components/assets/cell-drafts.ts";
import { cellText } from "#components/assets/cell-text.ts";
import { useTableView } from "#components/assets/table-view-context.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { isTextColumn, type TextColumn } from "#lib/table-view.ts";
import type { SelectionChange } from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import { useRefusalReason } from "./commands/use-refusal-reason.ts";
import { isAtRow } from "./is-at-row.ts";
import type { AssetList } from "./use-asset-list.ts";

/** The text of the table that is being changed. */
export type EditedText = { assetId: number; column: TextColumn };

/** Where a person goes from a text: nowhere, to what they pressed, or on to another text. */
export type TextStep = "stay" | "left" | "down" | "next" | "back";

type TextCells = {
  list: AssetList;
  viewRef: RefObject<AssetViewHandle | null>;
  change: (change: SelectionChange) => void;
  focusColumn: (column: string) => void;
};

/** Opens the texts of the table for changing where they stand, and goes from one to the next. */
export function useTextCells({ list, viewRef, change, focusColumn }: TextCells) {
  const [edited, setEdited] = useState<EditedText | null>(null);
  const refusalReason = useRefusalReason();
  const { columns } = useTableView();
  const { actor } = useSpace();
  useEffect(() => restoreCellDrafts(actor), [actor]);
  const goTo = (index: number, column: TextColumn) => {
    const asset = list.at(index);
    if (asset) change({ type: "focus", place: { index, id: asset.id } });
    focusColumn(column);
    // A column that was chosen just now has no texts yet to be changed.
    if (!asset || cellText(asset, column) === undefined) return;
    viewRef.current?.scrollToIndex(index);
    // What was typed before can be copied or given up, whatever became of the asset.
    const reason = cellDraft(asset.id, column) ? null : refusalReason([asset], "asset.edit");
    if (reason) showToast({ tone: "warn", title: reason });
    else setEdited({ assetId: asset.id, column });
  };
  /** To the next text on the way that may be changed. */
  const step = (from: number, column: TextColumn, by: 1 | -1) => {
    const texts = columns.filter(isTextColumn);
    const next = texts[texts.indexOf(column) + by];
    if (next) return goTo(from, next);
    let index = from + by;
    for (let asset = list.at(index); asset; asset = list.at(index)) {
      if (!refusalReason([asset], "asset.edit")) break;
      index += by;
    }
    const first = by > 0 ? texts[0] : texts.at(-1);
    // At the end of the list one stays where one was.
    if (list.at(index) && first) goTo(index, first);
    else focusColumn(column);
  };
  return {
    edited,
    /** Says why when it may not be changed. */
    open: (assetId: number, column: TextColumn) => goTo(list.indexOf(assetId), column),
    /** Opens it for somebody who is still at its row. Answers whether it did. */
    reopen: (assetId: number, column: TextColumn): boolean => {
      const isThere = edited === null && isAtRow(assetId);
      if (isThere) setEdited({ assetId, column });
      return isThere;
    },
    leave: (assetId: number, column: TextColumn, way: TextStep) => {
      setEdited(null);
      const index = list.indexOf(assetId);
      if (way === "down" && list.at(index + 1)) goTo(index + 1, column);
      else if (way === "next") step(index, column, 1);
      else if (way === "back") step(index, column, -1);
      // Whoever went elsewhere stays there.
      else if (way !== "left") focusColumn(column);
    },
  };
}
