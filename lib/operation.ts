import type { HistoryAction } from "./history.ts";

/** One thing that a person did, to one asset or to thousands: what undo turns round. */
export type Operation = {
  /** The newest of its entries in the history. */
  entryId: number;
  batchId: string | null;
  action: HistoryAction;
  subjectType: string;
  /** The name of the newest entry's subject. */
  subjectName: string;
  assetId: number | null;
  /** How many entries it has. */
  count: number;
  createdAt: number;
  isUndone: boolean;
  /** Some of it was undone; the rest refused. */
  isPartlyUndone: boolean;
  /** It is itself an undo. */
  isUndoing: boolean;
  isUndoable: boolean;
};
