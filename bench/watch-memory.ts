import { readdirSync, readFileSync } from "node:fs";

export type Memory = { server: number; withChildren: number };

/** Watches the resident memory of a process, and of those it started, where there is a /proc. */
export function watchMemory(pid: number): { peak: () => Memory; stop: () => void } {
  const peak: Memory = { server: 0, withChildren: 0 };
  const timer = setInterval(() => {
    const server = residentBytes(pid);
    const children = childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), 0);
    peak.server = Math.max(peak.server, server);
    peak.withChildren = Math.max(peak.withChildren, server + children);
  }, 100);
  return { peak: () => ({ ...peak }), stop: () => clearInterval(timer) };
}

function residentBytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function childrenOf(pid: number): number[] {
  return threads(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
}

function threads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
