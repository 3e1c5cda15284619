import { childrenOf, residentBytes } from "./process-tree.ts";

/** Bytes. */
export type Memory = { server: number; withChildren: number };

/** Watches the resident memory of a process, and of those it started. */
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
