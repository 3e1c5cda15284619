import { randomUUID } from "node:crypto";
import { log } from "#server/log.ts";

/** Writes an error that nobody expected to the log, and returns the id that leads to it. */
export function logFailure(error: unknown, path: string): string {
  const id = randomUUID().slice(0, 8);
  log().error({ id, path, err: error }, "request failed");
  return id;
}
