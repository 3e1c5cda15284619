import type { Actor } from "#lib/actor.ts";
import { type BulkOutcome, emptyOutcome } from "#lib/bulk-outcome.ts";
import { type Job, type JobState, type JobWork, jobStates } from "#lib/job.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

/** What screens read of a job. Its input may be large, and only who works on it needs that. */
export const jobSelect = {
  id: true,
  spaceId: true,
  kind: true,
  actor: true,
  state: true,
  done: true,
  total: true,
  result: true,
  createdAt: true,
  finishedAt: true,
  cancelAt: true,
} satisfies Prisma.JobSelect;

export type JobRow = Prisma.JobGetPayload<{ select: typeof jobSelect }>;

/** What a job keeps of how far it is. */
export type JobProgress = {
  outcome: BulkOutcome;
  /** Where it goes on, as its kind understands it. Null: at the beginning. */
  cursor: unknown;
  failure: Job["failure"];
};

// The columns below are written only by this room, from these types.

export function progressOf(row: Pick<JobRow, "result">): JobProgress {
  const progress = row.result as JobProgress;
  // Jobs of earlier releases did not count those that had it already.
  const { outcome } = progress;
  return { ...progress, outcome: { ...emptyOutcome(outcome.batchId), ...outcome } };
}

export function askedBy(row: Pick<JobRow, "actor">): Actor {
  return row.actor as Actor;
}

export function jobProgress(progress: JobProgress): Prisma.InputJsonObject {
  return progress as unknown as Prisma.InputJsonObject;
}

export function jobFromRow(row: JobRow): Job {
  const { outcome, failure } = progressOf(row);
  return {
    id: row.id,
    work: row.kind as JobWork,
    state: stateOf(row.state),
    done: row.done,
    total: row.total,
    isCancelling: row.cancelAt !== null,
    outcome,
    createdAt: row.createdAt.getTime(),
    finishedAt: row.finishedAt?.getTime() ?? null,
    failure,
  };
}

function stateOf(state: string): JobState {
  return jobStates.find((known) => known === state) ?? "failed";
}
