import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { runJob } from "./run-job.ts";
import { listenForJobs } from "./wake-jobs.ts";

/** How often work is looked for that another process began and did not finish. */
const lookMs = 5_000;
/** How long what came of a job can be read. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Runs the jobs of all spaces, one at a time in this process. Several processes share the queue.
 * `report` hears of what nobody expected.
 */
export function startJobs(report: (error: unknown) => void): { stop: () => void } {
  let isRunning = false;
  let isWanted = false;
  let isStopped = false;
  const look = () => {
    if (isStopped) return;
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    void work().finally(() => {
      isRunning = false;
    });
  };
  async function work() {
    while (isWanted && !isStopped) {
      isWanted = false;
      try {
        for (const id of await waitingJobs()) {
          if (isStopped) return;
          await runJob(id, report);
          isWanted = true;
        }
      } catch (error) {
        report(error);
        return;
      }
    }
  }
  listenForJobs(look);
  const timers = [
    setInterval(look, lookMs),
    setInterval(() => sweepJobs().catch(report), keptMs / 7),
  ];
  for (const timer of timers) timer.unref();
  look();
  return {
    stop() {
      isStopped = true;
      listenForJobs(undefined);
      for (const timer of timers) clearInterval(timer);
    },
  };
}

/** Jobs that nobody works on, oldest first. */
async function waitingJobs(): Promise<string[]> {
  const rows = await database().prisma.job.findMany({
    where: {
      state: { in: ["waiting", "running"] },
      OR: [{ leaseUntil: null }, { leaseUntil: { lt: new Date() } }],
    },
    orderBy: { createdAt: "asc" },
    select: { id: true },
    take: 20,
  });
  return rows.map((row) => row.id);
}

async function sweepJobs(): Promise<void> {
  await inTransaction((tx) =>
    tx.job.deleteMany({
      where: {
        state: { in: ["done", "cancelled", "failed"] },
        finishedAt: { lt: new Date(Date.now() - keptMs) },
      },
    }),
  );
}
