import type { BulkOperationKind } from "./bulk-operation.ts";
import type { BulkOutcome } from "./bulk-outcome.ts";

export const jobStates = ["waiting", "running", "done", "cancelled", "failed"] as const;
export type JobState = (typeof jobStates)[number];

/** What a job does, for its name on the screen. */
export type JobWork = BulkOperationKind | "undo" | "redo" | "import";

/** Work that takes longer than a request. */
export type Job = {
  id: string;
  work: JobWork;
  state: JobState;
  /** Assets that were looked at, and how many there are. */
  done: number;
  total: number;
  /** Somebody asked it to stop; it does so after the assets it has in hand. */
  isCancelling: boolean;
  outcome: BulkOutcome;
  createdAt: number;
  finishedAt: number | null;
  /** Why it failed. */
  failure: { code: string; reason: string | null } | null;
};

export function isJobOver(job: Pick<Job, "state">): boolean {
  return job.state === "done" || job.state === "cancelled" || job.state === "failed";
}
