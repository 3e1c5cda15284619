import type { Actor } from "#lib/actor.ts";
import { isAppError } from "#lib/app-error.ts";
import type { SkippedItem } from "#lib/bulk-outcome.ts";
import type { Changes, HistoryAction } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { undoFolder } from "./undo-folder.ts";
import { undoTag } from "./undo-tag.ts";

export type StructureEntry = {
  id: number;
  action: HistoryAction;
  subjectType: string;
  subjectId: string;
  subjectName: string;
  changes: Changes;
};

/**
 * `first`: what must be there before assets go back, such as their folder. `last`: what can only
 * go once they have.
 */
export type UndoPhase = "first" | "last";

export type StructureTurn = { batchId: string; isRedo: boolean; phase: UndoPhase };

/** In which phase an entry is turned round. */
export function phaseOf({ changes }: StructureEntry): UndoPhase {
  return changes.exists?.after === true ? "last" : "first";
}

/** Turns round the folders and tags of one entry. What refuses is reported and stays. */
export async function undoStructure(
  tx: Transaction,
  actor: Actor,
  entry: StructureEntry,
  turn: StructureTurn,
): Promise<SkippedItem | null> {
  try {
    if (entry.subjectType === "folder") await undoFolder(tx, actor, entry, turn);
    else await undoTag(tx, actor, entry, turn);
    return null;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { assetId: null, name: entry.subjectName, code: error.code, details: error.details };
  }
}
