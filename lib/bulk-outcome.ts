import type { ErrorCode, ErrorDetails } from "./app-error.ts";

/** One thing that was left as it was, and why. */
export type SkippedItem = {
  /** The asset's id; null for what is no asset. */
  assetId: number | null;
  name: string;
  code: ErrorCode;
  details: ErrorDetails;
};

/** What came of a change of many assets. */
export type BulkOutcome = {
  /** What undo knows the change by. */
  batchId: string;
  changed: number;
  skippedCount: number;
  /** The first of those that were skipped. */
  skipped: SkippedItem[];
};

/** As many skipped ones as an outcome names. */
export const mostNamedSkips = 100;

export function emptyOutcome(batchId: string): BulkOutcome {
  return { batchId, changed: 0, skippedCount: 0, skipped: [] };
}

/** Both together, as if they had been one. */
export function addOutcome(
  outcome: BulkOutcome,
  more: { changed: number; skipped: readonly SkippedItem[]; skippedCount?: number },
): BulkOutcome {
  return {
    batchId: outcome.batchId,
    changed: outcome.changed + more.changed,
    skippedCount: outcome.skippedCount + (more.skippedCount ?? more.skipped.length),
    skipped: [...outcome.skipped, ...more.skipped].slice(0, mostNamedSkips),
  };
}
