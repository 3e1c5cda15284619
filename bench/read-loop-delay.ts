import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds. */
export type LoopDelay = { p99: number; max: number };

/** How late the event loop of a process with `report-loop-delay.ts` was since the last question. */
export async function readLoopDelay(pid: number, dataFolder: string): Promise<LoopDelay> {
  const file = path.join(dataFolder, "loop-delay.json");
  await rm(file, { force: true });
  process.kill(pid, "SIGUSR2");
  for (let left = 500; left > 0; left -= 1) {
    const text = await readFile(file, "utf8").catch(() => null);
    if (text) return JSON.parse(text) as LoopDelay;
    await sleep(20);
  }
  throw new Error("The server does not say how late its event loop is.");
}
