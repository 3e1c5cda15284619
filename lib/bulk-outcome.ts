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
  /** Those that had it already: nothing was written for them. */
  unchanged: number;
  skippedCount: number;
  /** The first of those that were skipped. */
  skipped: SkippedItem[];
};

/** As many skipped ones as an outcome names. */
export const mostNamedSkips = 100;

export function emptyOutcome(batchId: string): BulkOutcome {
  return { batchId, changed: 0, unchanged: 0, skippedCount: 0, skipped: [] };
}

/** Both together, as if they had been one. */
export function addOutcome(
  outcome: BulkOutcome,
  more: {
    changed: number;
    unchanged?: number;
    skipped: readonly SkippedItem[];
    skippedCount?: number;
  },
): BulkOutcome {
  return {
    batchId: outcome.batchId,
    changed: outcome.changed + more.changed,
    unchanged: outcome.unchanged + (more.unchanged ?? 0),
    skippedCount: outcome.skippedCount + (more.skippedCount ?? more.skipped.length),
    skipped: [...outcome.skipped, ...more.skipped].slice(0, mostNamedSkips),
  };
}
