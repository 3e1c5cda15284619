import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { database } from "./database.ts";

export type Transaction = Prisma.TransactionClient;

/** Long enough for the largest change an admin can ask for, such as taking a language away. */
const timeoutMs = 10 * 60_000;

/** PostgreSQL undoes one of two changes that wait for each other; the undone one is tried again. */
const attempts = 4;

/**
 * Runs a change as one transaction. Use only `tx` inside: on SQLite any other write waits for
 * the end of this one, and would wait for ever. `work` may run again, so it does nothing that a
 * rollback does not undo.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().prisma.$transaction(work, { maxWait: 60_000, timeout: timeoutMs });
    } catch (error) {
      if (!isDeadlock(error) || attempt === attempts) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "P2034") || error.message.includes("deadlock detected");
}
