import type { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Job } from "#lib/job.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { actorId } from "../history/record-history.ts";
import { type jobIdSchema, requireJob } from "./get-job.ts";
import { askedBy, jobFromRow, jobSelect } from "./job-row.ts";
import { wakeJobs } from "./wake-jobs.ts";

/**
 * Asks a job to stop. What it has done stays and can be undone. Others' jobs are stopped by those
 * who administer the space.
 */
export async function cancelJob(actor: Actor, input: z.infer<typeof jobIdSchema>): Promise<Job> {
  authorize(actor, "asset.view");
  const row = await requireJob(actor, input.jobId);
  if (actorId(askedBy(row)) !== actorId(actor)) authorize(actor, "space.edit");
  const cancelled = await inTransaction(async (tx) => {
    await tx.job.updateMany({
      where: { id: row.id, finishedAt: null, cancelAt: null },
      data: { cancelAt: new Date() },
    });
    return tx.job.findUniqueOrThrow({ where: { id: row.id }, select: jobSelect });
  });
  wakeJobs();
  return jobFromRow(cancelled);
}
