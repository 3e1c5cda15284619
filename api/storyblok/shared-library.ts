import type { Work } from "./as-actor.ts";

/**
 * The vendor shares assets between the spaces of an organisation. There is no such library here:
 * its lists are empty, and clients that look into it first go on.
 */
export function emptyList(name: string): Work {
  return async (_actor, c) => {
    c.header("total", "0");
    c.header("per-page", "25");
    return c.json({ [name]: [] });
  };
}
