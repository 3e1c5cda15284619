import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { emptyOutcome } from "#lib/bulk-outcome.ts";
import type { Job } from "#lib/job.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { batchOf, type JobInput, workOf } from "./job-input.ts";
import { jobFromRow, jobProgress, jobSelect } from "./job-row.ts";
import { wakeJobs } from "./wake-jobs.ts";

/** More than this is not done while somebody waits for the answer. */
export const mostAtOnce = 200;

/** Puts work in the queue, for use cases that have checked the rights. `total` 0: counted later. */
export async function createJob(
  actor: Actor,
  { total, ...input }: JobInput & { total: number },
): Promise<Job> {
  const row = await inTransaction((tx) =>
    tx.job.create({
      data: {
        id: randomUUID(),
        spaceId: actor.spaceId,
        kind: workOf(input),
        actor: actor as unknown as Prisma.InputJsonObject,
        input: input as unknown as Prisma.InputJsonObject,
        state: "waiting",
        total,
        result: jobProgress({ outcome: emptyOutcome(batchOf(input)), cursor: null, failure: null }),
        createdAt: new Date(),
      },
      select: jobSelect,
    }),
  );
  wakeJobs();
  return jobFromRow(row);
}
