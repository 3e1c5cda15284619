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

/** Asks for renditions that nobody has asked for before, `clients` at the same time. */
export async function measureFirstHits(
  { url, pid, path }: Contender,
  wishes: readonly (readonly [photo: number, width: number])[],
  clients: number,
): Promise<FirstHits> {
  const waiting = [...wishes];
  async function ask(): Promise<void> {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const answer = await fetch(`${url}${path(...next)}`);
      await answer.arrayBuffer();
      if (answer.headers.get("content-type") !== "image/webp") {
        throw new Error(`${path(...next)} answered ${answer.status}`);
      }
    }
  }
  const before = busySeconds(pid);
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, ask));
  const seconds = (performance.now() - start) / 1000;
  const cpuMs = ((busySeconds(pid) - before) * 1000) / wishes.length;
  return { perSecond: wishes.length / seconds, cpuMs };
}

/** Asks again and again for renditions that are there. */
export async function measureStoredHits(
  { url, path }: Contender,
  wishes: readonly (readonly [photo: number, width: number])[],
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
