import { useSyncExternalStore } from "react";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";

/** What was typed in a cell of the table and is not kept anywhere else. */
export type CellDraft = {
  /** Null removes the text, an empty one is a deliberate empty. */
  value: string | null;
  /** The asset as it was when the typing began. */
  base: AssetSummary;
  /** Why it was refused. */
  error?: string;
};

const drafts = new Map<string, CellDraft>();
const listeners = new Set<() => void>();

export function cellDraft(assetId: number, column: TextColumn): CellDraft | undefined {
  return drafts.get(keyOf(assetId, column));
}

/** Null: it is kept by now, or given up. */
export function setCellDraft(assetId: number, column: TextColumn, draft: CellDraft | null): void {
  if (draft) drafts.set(keyOf(assetId, column), draft);
  else drafts.delete(keyOf(assetId, column));
  for (const listener of listeners) listener();
}

/** The draft of a cell, whichever row it is drawn in by now. */
export function useCellDraft(assetId: number, column: TextColumn): CellDraft | undefined {
  const read = () => cellDraft(assetId, column);
  return useSyncExternalStore(subscribe, read, () => undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keyOf(assetId: number, column: TextColumn): string {
  return `${assetId} ${column}`;
}
