// sharp alone in a loop, with its own defaults: the least that a first hit can cost.
import { setPriority } from "node:os";
import sharp from "sharp";

export type BareTask = {
  jobs: { file: string; width: number }[];
  atOnce: number;
  /** Of the process, so that other work on the machine weighs on it as on the others. */
  priority: number;
};
export type BareResult = { perSecond: number; cpuMs: number; peakBytes: number };

const { jobs, atOnce, priority } = JSON.parse(process.argv[2] ?? "") as BareTask;
setPriority(priority);

async function draw(job: BareTask["jobs"][number] | undefined): Promise<void> {
  if (!job) return;
  await sharp(job.file).autoOrient().resize(job.width).webp({ quality: 80 }).toBuffer();
}

async function work(waiting: BareTask["jobs"]): Promise<void> {
  while (waiting.length > 0) await draw(waiting.pop());
}

// The others have run for a while when they are measured, so this one does too.
await Promise.all(
  Array.from({ length: atOnce }, () =>
    work(jobs.map((job) => ({ ...job, width: job.width - 1 })).slice(0, 4)),
  ),
);
const waiting = [...jobs];
const before = process.cpuUsage();
const start = performance.now();
await Promise.all(Array.from({ length: atOnce }, () => work(waiting)));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const result: BareResult = {
  perSecond: jobs.length / seconds,
  cpuMs: (user + system) / 1000 / jobs.length,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(result));
