import autocannon from "autocannon";
import { Pool } from "undici";
import type { BareResult, BareTask } from "./bare-renditions.ts";
import { childrenOf, processorSeconds } from "./process-tree.ts";
import { runChild } from "./run-child.ts";

/** A server that makes renditions, and where it has one. */
export type Contender = {
  url: string;
  pid: number;
  path: (photo: number, width: number) => string;
};

export type FirstHits = { perSecond: number; cpuMs: number };

/** Processor time of a process and those it started, in seconds. */
function busySeconds(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, one) => sum + processorSeconds(one), 0);
}

export type Wish = readonly [photo: number, width: number];

/**
 * Asks for renditions that nobody has asked for before, `clients` at the same time. Those of
 * `warmUp` go ahead and are not counted: none has just been idle when it is measured.
 */
export async function measureFirstHits(
  contender: Contender,
  { warmUp, wishes }: { warmUp: readonly Wish[]; wishes: readonly Wish[] },
  clients: number,
): Promise<FirstHits> {
  // The client shares the cores with what it measures, so it has to be a light one.
  const pool = new Pool(contender.url, { connections: clients });
  await askForAll(contender, warmUp, pool, clients);
  const before = busySeconds(contender.pid);
  const start = performance.now();
  await askForAll(contender, wishes, pool, clients);
  const seconds = (performance.now() - start) / 1000;
  const cpuMs = ((busySeconds(contender.pid) - before) * 1000) / wishes.length;
  await pool.close();
  return { perSecond: wishes.length / seconds, cpuMs };
}

async function askForAll(
  { path }: Contender,
  wishes: readonly Wish[],
  pool: Pool,
  clients: number,
): Promise<void> {
  const waiting = [...wishes];
  async function ask(): Promise<void> {
    for (let next = waiting.pop(); next; next = waiting.pop()) await askFor(path(...next), pool);
  }
  await Promise.all(Array.from({ length: clients }, ask));
}

function askFor(path: string, pool: Pool): Promise<void> {
  return new Promise((resolve, reject) => {
    pool.dispatch(
      { path, method: "GET" },
      {
        onRequestStart() {},
        onResponseStart(_controller, status, headers) {
          if (headers["content-type"] !== "image/webp")
            reject(new Error(`${path} answered ${status}`));
        },
        onResponseData() {},
        onResponseEnd: () => resolve(),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

/** Asks again and again for renditions that are there. */
export async function measureStoredHits(
  { url, path }: Contender,
  wishes: readonly Wish[],
  clients: number,
  duration: number,
): Promise<number> {
  const requests = wishes.map((wish) => ({ path: path(...wish) }));
  const { requests: answered, ...rest } = await autocannon({
    ...{ url, connections: clients, duration, requests },
  });
  if (rest.non2xx > 0 || rest.errors > 0) throw new Error(`${url}: ${rest.non2xx} refusals`);
  return answered.total / rest.duration;
}

export function measureBare(task: BareTask): Promise<BareResult> {
  return runChild<BareResult>("bare-renditions.ts", task);
}
