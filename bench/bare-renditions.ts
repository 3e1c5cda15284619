// sharp alone in a loop, with its own defaults: the least that a first hit can cost.
import { setPriority } from "node:os";
import sharp from "sharp";

type Job = { file: string; width: number };

export type BareTask = {
  /** Drawn first, and not counted. */
  warmUp: Job[];
  jobs: Job[];
  atOnce: number;
  /** Of the process, so that other work on the machine weighs on it as on the others. */
  priority: number;
};
export type BareResult = { perSecond: number; cpuMs: number; peakBytes: number };

const { warmUp, jobs, atOnce, priority } = JSON.parse(process.argv[2] ?? "") as BareTask;
setPriority(priority);

async function draw(job: Job | undefined): Promise<void> {
  if (!job) return;
  await sharp(job.file).autoOrient().resize(job.width).webp({ quality: 80 }).toBuffer();
}

async function drawAll(some: readonly Job[]): Promise<void> {
  const waiting = [...some];
  async function work(): Promise<void> {
    while (waiting.length > 0) await draw(waiting.pop());
  }
  await Promise.all(Array.from({ length: atOnce }, work));
}

await drawAll(warmUp);
const before = process.cpuUsage();
const start = performance.now();
await drawAll(jobs);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const result: BareResult = {
  perSecond: jobs.length / seconds,
  cpuMs: (user + system) / 1000 / jobs.length,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(result));
