// npm run bench:delivery -- [--photos 8] [--rounds 10] [--seconds 3] [--port 3211]
// Renditions of 6-megapixel photos over HTTP, beside ipx and beside sharp alone in a loop. All
// have their turn in every round, so that other work on the machine weighs on each alike.
import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs, promisify } from "node:util";
import type { AssetSummary } from "#lib/asset.ts";
import { originalPath } from "#lib/delivery-path.ts";
import { startBenchServer } from "./bench-server.ts";
import { makePhotos } from "./make-photos.ts";
import {
  type Contender,
  measureBare,
  measureFirstHits,
  measureStoredHits,
  type Wish,
} from "./measure-delivery.ts";
import { fetchText } from "./measure-http.ts";
import { percentile } from "./percentile.ts";
import { readLoopDelay } from "./read-loop-delay.ts";
import { watchMemory } from "./watch-memory.ts";

const { values } = parseArgs({
  options: {
    photos: { type: "string", default: "8" },
    rounds: { type: "string", default: "10" },
    seconds: { type: "string", default: "3" },
    port: { type: "string", default: "3211" },
  },
});
const photos = Number(values.photos);
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
// The priority of Vitrine's renderers: ordinary requests come first.
const priority = 5;

const folder = await mkdtemp(path.join(os.tmpdir(), "vitrine-delivery-"));
const dataFolder = path.join(folder, "data");
const photoFolder = path.join(folder, "photos");
try {
  await mkdir(photoFolder);
  const files = await makePhotos(photoFolder, photos);
  await importPhotos();
  process.env.BENCH_NODE_FLAGS = `--import=${path.join(import.meta.dirname, "report-loop-delay.ts")}`;
  const server = await startBenchServer(dataFolder, Number(values.port));
  const ipx = await startIpx();
  try {
    const vitrine = { ...server, path: await addresses(server) };
    await compare(vitrine, ipx.contender, files);
    const memory = server.peakMemory();
    const rows = [
      ["Vitrine, the server", memory.server],
      ["Vitrine with its renderers", memory.withChildren],
      ["ipx", ipx.peakBytes()],
    ] as const;
    for (const [name, bytes] of rows)
      say(`peak memory of ${name}: ${(bytes / 2 ** 20).toFixed(0)} MB`);
  } finally {
    ipx.stop();
    await server.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function compare(vitrine: Contender, ipx: Contender, files: string[]): Promise<void> {
  let width = 400;
  const wishesOf = (...widths: number[]) =>
    widths.flatMap((at) => files.map((_, photo) => [photo, at] as const));
  // Every renderer is there before anything is measured, however many clients there are at first.
  for (const contender of [vitrine, ipx])
    await measureFirstHits(contender, { warmUp: wishesOf(398), wishes: wishesOf(399) }, 8);
  for (const clients of [1, 8]) {
    const seen: Record<string, number[]> = {};
    const note = (name: string, value: number) => {
      seen[name] = [...(seen[name] ?? []), value];
    };
    for (let round = 0; round < rounds; round += 1) {
      const wishes = wishesOf(width, width + 1, width + 2, width + 3);
      const asked = { warmUp: wishesOf(width + 4), wishes };
      width += 5;
      await readLoopDelay(vitrine.pid, dataFolder);
      const own = await measureFirstHits(vitrine, asked, clients);
      const late = await readLoopDelay(vitrine.pid, dataFolder);
      const other = await measureFirstHits(ipx, asked, clients);
      const jobsOf = (some: readonly Wish[]) =>
        some.map(([photo, at]) => ({ file: files[photo] ?? "", width: at }));
      const bare = await measureBare({
        ...{ warmUp: jobsOf(asked.warmUp), jobs: jobsOf(wishes) },
        ...{ atOnce: clients, priority },
      });
      const stored = await measureStoredHits(vitrine, wishes, clients, seconds);
      const storedIpx = await measureStoredHits(ipx, wishes, clients, seconds);
      note("first hits/s: Vitrine", own.perSecond);
      note("first hits/s: ipx", other.perSecond);
      note("first hits/s: sharp alone", bare.perSecond);
      note("first hits: Vitrine to sharp alone", own.perSecond / bare.perSecond);
      note("processor ms a first hit: Vitrine", own.cpuMs);
      note("processor ms a first hit: sharp alone", bare.cpuMs);
      note("stored hits/s: Vitrine", stored);
      note("stored hits/s: ipx", storedIpx);
      note("stored hits: Vitrine to ipx", stored / storedIpx);
      note("event loop p99 ms late while drawing", late.p99);
      note("peak memory of sharp alone, MB", bare.peakBytes / 2 ** 20);
    }
    say(`${clients} at once, median of ${rounds} rounds (lowest to highest):`);
    for (const [name, numbers] of Object.entries(seen)) {
      const [low, middle, high] = [0, 50, 100].map((part) => percentile(numbers, part).toFixed(2));
      say(`  ${name.padEnd(40)} ${middle?.padStart(10)}   (${low} to ${high})`);
    }
  }
}

async function importPhotos(): Promise<void> {
  const run = promisify(execFile);
  const env = {
    ...{ ...process.env, NODE_ENV: "production" as const },
    ...{ VITRINE_DATA: dataFolder, VITRINE_ADMIN_EMAIL: "bench@example.com" },
    VITRINE_ADMIN_PASSWORD: "a long bench password",
  };
  await run(process.execPath, ["cli/vitrine.ts", "import", photoFolder, "--space", "1"], { env });
}

async function addresses({ url, cookie }: { url: string; cookie: string }) {
  const text = await fetchText(`${url}/ui/spaces/1/assets?limit=100`, cookie);
  const { assets } = JSON.parse(text) as { assets: AssetSummary[] };
  const paths = new Map(assets.map((asset) => [asset.name, originalPath(asset)]));
  return (photo: number, width: number) =>
    `${paths.get(`photo-${photo}.jpg`)}/m/${width}x0/filters:format(webp):quality(80)`;
}

async function startIpx() {
  const script = path.join(import.meta.dirname, "serve-ipx.ts");
  const task = JSON.stringify({ folder: photoFolder, priority });
  const child = spawn(process.execPath, [script, task], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<string>((resolve) =>
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
  const pid = child.pid ?? 0;
  const memory = watchMemory(pid);
  const contender: Contender = {
    ...{ url: `http://127.0.0.1:${port}`, pid },
    path: (photo, width) => `/w_${width},f_webp,q_80/photo-${photo}.jpg`,
  };
  const stop = () => {
    memory.stop();
    child.kill();
  };
  return { contender, stop, peakBytes: () => memory.peak().server };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
