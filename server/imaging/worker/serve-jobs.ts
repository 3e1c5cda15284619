import { writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { Worker } from "node:worker_threads";
import type { JobMap, JobRequest, WorkerReport } from "../worker-messages.ts";

type Handlers<Jobs extends JobMap> = {
  [Name in keyof Jobs]: (
    input: Jobs[Name]["input"],
    report: (partial: Partial<Jobs[Name]["output"]>) => void,
  ) => Promise<Jobs[Name]["output"]>;
};

/**
 * Makes this process a worker: answers one job after the other over its IPC channel until
 * the parent goes away. Anything a handler throws is sent back as a failure. `useThreads` is
 * told before each job with how many threads it may compute.
 */
export function serveJobs<Jobs extends JobMap>(
  handlers: Handlers<Jobs>,
  useThreads: (threads: number) => void = () => undefined,
): void {
  volunteerForTheOomKiller();
  process.on("disconnect", () => process.exit(0));
  process.on("message", async ({ id, job, input, threads }: JobRequest) => {
    useThreads(threads);
    const partial = (value: unknown) => send({ kind: "partial", id, value });
    try {
      const handler = handlers[job];
      if (!handler) throw new Error(`This worker knows no job "${job}"`);
      const value = await handler(input, partial);
      send({ kind: "done", id, value, residentBytes: process.memoryUsage.rss() });
    } catch (error) {
      send({
        ...{ kind: "failed", id, ...describe(error) },
        residentBytes: process.memoryUsage.rss(),
      });
    }
  });
  // Only when the watcher runs: a job may block this thread before the other one has begun.
  watchParent(() => send({ kind: "ready" }));
}

function send(report: WorkerReport): void {
  if (process.connected) process.send?.(report);
}

function describe(error: unknown): { message: string; code: string | null } {
  if (!(error instanceof Error)) return { message: String(error), code: null };
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  return { message: error.message, code };
}

// Should the machine run out of memory, the kernel takes this process and not the server.
// A lower priority keeps the server answering while pictures are decoded.
function volunteerForTheOomKiller(): void {
  try {
    setPriority(5);
    writeFileSync("/proc/self/oom_score_adj", "1000");
  } catch {
    // Not on Linux, or not allowed: both only make a bad day a little worse.
  }
}

// A job stuck in native code never sees "disconnect". A thread of its own still notices that
// the parent died and ends this process, so that no worker outlives a killed server.
function watchParent(onWatching: () => void): void {
  const watcher = new Worker(
    `const parent = process.ppid;
     setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 1000);
     require("node:worker_threads").parentPort.postMessage("watching");`,
    { eval: true },
  );
  watcher.once("message", onWatching);
  watcher.unref();
}
