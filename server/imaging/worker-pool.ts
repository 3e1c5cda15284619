import type { ChildProcess } from "node:child_process";
import { createWaitingLine, type LineLimits } from "./waiting-line.ts";
import type { JobMap, JobRequest, WorkerReport } from "./worker-messages.ts";
import { keepAlive, residentBytes, startWorkerProcess } from "./worker-process.ts";

export type WorkerPoolOptions = {
  /** Absolute path of the script that calls `serveJobs`. */
  script: string;
  /** Most workers at the same time. */
  size: number;
  /** Wall time of one job in milliseconds, counted from when a worker has it. */
  timeMs: number;
  /** Resident memory of a worker in bytes, above which it is killed (on Linux). */
  memoryBytes: number;
  /** Jobs that may wait for a worker. */
  waiting: LineLimits;
};

/** `partial` holds what the job had reported before it ended. */
export type JobOutcome<Output> =
  | { ok: true; value: Output }
  | {
      ok: false;
      /** `busy`: too many jobs wait already, of this client or in all. */
      reason: "timeout" | "memory" | "crashed" | "failed" | "busy";
      message: string;
      code: string | null;
      partial: Partial<Output>;
    };

export type WorkerPool<Jobs extends JobMap> = {
  /**
   * Runs one job in the next free worker. Never rejects: whatever goes wrong is an outcome. Jobs
   * that name a `client` are counted, and refused as busy where too many wait.
   */
  run<Name extends keyof Jobs & string>(
    job: Name,
    input: Jobs[Name]["input"],
    options?: { timeMs?: number; client?: string },
  ): Promise<JobOutcome<Jobs[Name]["output"]>>;
  /** Process ids of the living workers. */
  pids(): number[];
  /** Kills all workers; jobs under way and waiting end as crashed. */
  close(): void;
};

type Job = {
  id: number;
  client: string | null;
  name: string;
  input: unknown;
  timeMs: number;
  partial: object;
  /** When a worker got it, in milliseconds of `performance.now()`. */
  givenAt: number;
  tries: number;
  settle: (outcome: JobOutcome<unknown>) => void;
};

type PooledWorker = {
  child: ChildProcess;
  ready: boolean;
  job: Job | null;
  timers: NodeJS.Timeout[];
  lastWords: string;
};

/** Nothing of a stranger's runs while a worker starts: only a very busy machine takes long. */
const startMs = 120_000;
const memoryCheckMs = 50;
/** A worker that ends this soon after it was given a job may have been dying already. */
const diedBeforeMs = 500;

/** A fixed number of child processes that can be killed and are replaced when they are. */
export function createWorkerPool<Jobs extends JobMap>(
  options: WorkerPoolOptions,
): WorkerPool<Jobs> {
  const workers = new Set<PooledWorker>();
  const waiting = createWaitingLine<Job>(options.waiting);
  let lastId = 0;
  let isClosed = false;

  function next(): void {
    const free = [...workers].find((worker) => worker.ready && !worker.job);
    const starting = [...workers].filter((worker) => !worker.ready).length;
    const job = free && waiting.take();
    if (job) {
      give(free, job);
      next();
    } else if (waiting.length > starting && workers.size < options.size) {
      start();
      next();
    }
  }

  function start(): void {
    const child = startWorkerProcess(options.script, options.memoryBytes);
    const worker: PooledWorker = { child, ready: false, job: null, timers: [], lastWords: "" };
    workers.add(worker);
    worker.timers.push(setTimeout(() => end(worker, "crashed", "did not start"), startMs));
    child.on("message", (report: WorkerReport) => hear(worker, report));
    child.stderr?.on("data", (chunk: Buffer) => {
      worker.lastWords = (worker.lastWords + chunk.toString()).slice(-2000);
    });
    child.on("error", (error) => end(worker, "crashed", error.message));
    child.on("exit", (code, signal) => end(worker, "crashed", `exit ${signal ?? code}`));
  }

  function give(worker: PooledWorker, job: Job): void {
    worker.job = job;
    job.tries += 1;
    job.givenAt = performance.now();
    keepAlive(worker.child, true);
    const late = () => end(worker, "timeout", `took longer than ${job.timeMs} ms`);
    const greedy = () => {
      if ((residentBytes(worker.child.pid) ?? 0) > options.memoryBytes) {
        end(worker, "memory", `took more than ${options.memoryBytes} bytes`);
      }
    };
    worker.timers = [setTimeout(late, job.timeMs), setInterval(greedy, memoryCheckMs)];
    // A worker that died this instant fails the send; its exit event says what becomes of it.
    const request: JobRequest = { id: job.id, job: job.name, input: job.input, threads: threads() };
    worker.child.send(request, () => undefined);
  }

  /** A job that is alone may use every core; where others run or wait, one thread wastes least. */
  function threads(): number {
    const busy = [...workers].filter(({ job }) => job).length + waiting.length;
    return Math.max(1, Math.floor(options.size / busy));
  }

  function hear(worker: PooledWorker, report: WorkerReport): void {
    if (report.kind === "ready") {
      worker.ready = true;
      rest(worker);
      return;
    }
    const { job } = worker;
    if (!job || job.id !== report.id) return;
    if (report.kind === "partial") {
      Object.assign(job.partial, report.value);
      return;
    }
    if (report.kind === "done") job.settle({ ok: true, value: report.value });
    else {
      const { message, code } = report;
      job.settle({ ok: false, reason: "failed", message, code, partial: job.partial });
    }
    worker.job = null;
    // Memory that WebAssembly or the allocator once took is not given back: start afresh.
    if (report.residentBytes > options.memoryBytes / 2) end(worker, "crashed", "retired");
    else rest(worker);
  }

  function rest(worker: PooledWorker): void {
    clear(worker);
    keepAlive(worker.child, false);
    next();
  }

  function end(worker: PooledWorker, reason: "timeout" | "memory" | "crashed", why: string): void {
    if (!workers.delete(worker)) return;
    clear(worker);
    worker.child.kill("SIGKILL");
    const message = `The worker ${why}. ${worker.lastWords}`.trim();
    if (worker.job) giveUp(worker.job, reason, message);
    // A worker that cannot even start would be started again for ever.
    if (!worker.ready) {
      const partial = {};
      waiting.take()?.settle({ ok: false, reason, message, code: null, partial });
    }
    next();
  }

  function giveUp(job: Job, reason: "timeout" | "memory" | "crashed", message: string): void {
    // The worker may have died before it saw the job: that says nothing about the job.
    const soon = performance.now() - job.givenAt < diedBeforeMs;
    if (reason === "crashed" && soon && job.tries < 2 && !isClosed) waiting.putBack(job);
    else job.settle({ ok: false, reason, message, code: null, partial: job.partial });
  }

  return {
    run(name, input, { timeMs = options.timeMs, client = null } = {}) {
      return new Promise((resolve) => {
        lastId += 1;
        const settle = (outcome: JobOutcome<unknown>) => resolve(outcome as never);
        const fresh = { id: lastId, partial: {}, givenAt: 0, tries: 0 };
        if (waiting.join({ ...fresh, client, name, input, timeMs, settle })) next();
        else {
          const message = "Too many jobs wait";
          settle({ ok: false, reason: "busy", message, code: null, partial: {} });
        }
      });
    },
    pids: () => [...workers].flatMap(({ child }) => child.pid ?? []),
    close() {
      isClosed = true;
      for (let job = waiting.take(); job; job = waiting.take()) {
        const message = "The pool was closed";
        job.settle({ ok: false, reason: "crashed", message, code: null, partial: {} });
      }
      for (const worker of workers) end(worker, "crashed", "was closed");
    },
  };
}

function clear(worker: PooledWorker): void {
  for (const timer of worker.timers) clearTimeout(timer);
  worker.timers = [];
}
