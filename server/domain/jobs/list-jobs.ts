import type { Actor } from "#lib/actor.ts";
import type { Job } from "#lib/job.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { actorId } from "../history/record-history.ts";
import { askedBy, jobFromRow, jobSelect } from "./job-row.ts";

/** What came of a job is shown this long. */
const shownMs = 60 * 60 * 1000;

/** The jobs that this person asked for and that go on or ended within the last hour, newest first. */
export async function listJobs(actor: Actor): Promise<Job[]> {
  authorize(actor, "asset.view");
  const rows = await database().prisma.job.findMany({
    where: {
      spaceId: actor.spaceId,
      OR: [{ finishedAt: null }, { finishedAt: { gt: new Date(Date.now() - shownMs) } }],
    },
    orderBy: { createdAt: "desc" },
    select: jobSelect,
    take: 50,
  });
  return rows.filter((row) => actorId(askedBy(row)) === actorId(actor)).map(jobFromRow);
}
