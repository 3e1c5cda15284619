import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Job } from "#lib/job.ts";
import { can } from "#lib/permissions.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { actorId } from "../history/record-history.ts";
import { askedBy, type JobRow, jobFromRow, jobSelect } from "./job-row.ts";

export const jobIdSchema = z.object({ jobId: z.string().min(1).max(60) });

/** One job, for whoever asked for it and for those who may see the activity of the space. */
export async function getJob(actor: Actor, input: z.infer<typeof jobIdSchema>): Promise<Job> {
  authorize(actor, "asset.view");
  return jobFromRow(await requireJob(actor, input.jobId));
}

/** Throws `not_found`. */
export async function requireJob(actor: Actor, jobId: string): Promise<JobRow> {
  const row = await database().prisma.job.findFirst({
    where: { id: jobId, spaceId: actor.spaceId },
    select: jobSelect,
  });
  const isOwn = row && actorId(askedBy(row)) === actorId(actor);
  if (!row || !(isOwn || can(actor, "history.view")))
    throw new AppError("not_found", { field: "job" });
  return row;
}
