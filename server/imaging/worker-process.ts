import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Socket } from "node:net";

/**
 * Starts a worker with this process's own Node. It gets none of the server's environment
 * (no secrets, no NODE_OPTIONS) and does not keep the server alive while it is idle.
 */
export function startWorkerProcess(script: string, memoryBytes: number): ChildProcess {
  const heapMegabytes = Math.max(64, Math.floor(memoryBytes / 2 ** 20 / 2));
  const child = fork(/* turbopackIgnore: true */ script, [], {
    execPath: process.execPath,
    execArgv: [`--max-old-space-size=${heapMegabytes}`, "--disable-warning=ExperimentalWarning"],
    env: { ...passedOn(), NODE_ENV: process.env.NODE_ENV },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  return child;
}

/** Lets the parent end while this worker waits (`false`), or keeps it alive for a job (`true`). */
export function keepAlive(child: ChildProcess, alive: boolean): void {
  const call = alive ? "ref" : "unref";
  child[call]();
  child.channel?.[call]();
  (child.stderr as Socket | null)?.[call]();
}

/** Resident memory of a process in bytes, or null where /proc does not tell. */
export function residentBytes(pid: number | undefined): number | null {
  try {
    const match = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"));
    return match ? Number(match[1]) * 1024 : null;
  } catch {
    return null;
  }
}

function passedOn(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, TZ } = process.env;
  return { PATH, HOME, TMPDIR, TZ };
}
