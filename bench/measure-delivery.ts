import http from "node:http";
import autocannon from "autocannon";
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
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  await askForAll(contender, warmUp, agent, clients);
  const before = busySeconds(contender.pid);
  const start = performance.now();
  await askForAll(contender, wishes, agent, clients);
  const seconds = (performance.now() - start) / 1000;
  const cpuMs = ((busySeconds(contender.pid) - before) * 1000) / wishes.length;
  agent.destroy();
  return { perSecond: wishes.length / seconds, cpuMs };
}

async function askForAll(
  { url, path }: Contender,
  wishes: readonly Wish[],
  agent: http.Agent,
  clients: number,
): Promise<void> {
  const waiting = [...wishes];
  async function ask(): Promise<void> {
    for (let next = waiting.pop(); next; next = waiting.pop())
      await askFor(`${url}${path(...next)}`, agent);
  }
  await Promise.all(Array.from({ length: clients }, ask));
}

function askFor(address: string, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    http
      .get(address, { agent }, (answer) => {
        if (answer.headers["content-type"] !== "image/webp")
          reject(new Error(`${address} answered ${answer.statusCode}`));
        answer.on("end", resolve).on("error", reject).resume();
      })
      .on("error", reject);
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
