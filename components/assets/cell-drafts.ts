import { useSyncExternalStore } from "react";
import { draftMemory, personKey } from "#components/asset/draft-memory.ts";
import type { TextDraft } from "#components/asset/text-drafts.ts";
import type { Actor } from "#lib/actor.ts";
import type { TextColumn } from "#lib/table-view.ts";

/** What was typed in a cell of the list and is not kept anywhere else. */
export type CellDraft = TextDraft & {
  /** Why it was refused. */
  error?: string;
  /** It is on its way to the server. */
  isSaving?: true;
  /** It was there before the page was loaded, and nobody has gone on with it since. */
  isWaiting?: true;
};

/** The cells that are changed where they stand; cards have the name alone. */
export type DraftColumn = TextColumn | "name";

const drafts = new Map<string, CellDraft>();
const listeners = new Set<() => void>();
let memory: ReturnType<typeof draftMemory> | undefined;
let owner: string | undefined;

/** Finds again what a person typed in this tab before the page was loaded; they go on with it, or give it up. */
export function restoreCellDrafts(actor: Actor): void {
  const key = personKey(actor);
  if (owner === key) return;
  owner = key;
  memory = draftMemory(`vitrine:cells:${key}`);
  drafts.clear();
  for (const [cell, draft] of Object.entries(memory.read()))
    drafts.set(cell, { ...draft, isWaiting: true });
  announce();
}

export function cellDraft(assetId: number, column: DraftColumn): CellDraft | undefined {
  return drafts.get(keyOf(assetId, column));
}

/** Null: it is kept by now, or given up. */
export function setCellDraft(assetId: number, column: DraftColumn, draft: CellDraft | null): void {
  if (draft) drafts.set(keyOf(assetId, column), draft);
  else drafts.delete(keyOf(assetId, column));
  // What is sent when the page is left may never come: it is offered again then.
  memory?.write(
    Object.fromEntries(
      [...drafts].map(([cell, { value, base, baseVersion }]) => [
        cell,
        { value, base, baseVersion },
      ]),
    ),
  );
  announce();
}

function announce(): void {
  // Reloading keeps it, closing the tab does not.
  if (drafts.size > 0) window.addEventListener("beforeunload", warn);
  else window.removeEventListener("beforeunload", warn);
  for (const listener of listeners) listener();
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** The draft of a cell, whichever row it is drawn in by now. */
export function useCellDraft(assetId: number, column: DraftColumn): CellDraft | undefined {
  const read = () => cellDraft(assetId, column);
  return useSyncExternalStore(subscribe, read, () => undefined);
}

/** The first cell whose draft waits for somebody to go on with it: its asset and its column. */
export function useWaitingCell(): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => [...drafts].find(([, { isWaiting }]) => isWaiting)?.[0],
    () => undefined,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keyOf(assetId: number, column: DraftColumn): string {
  return `${assetId} ${column}`;
}
