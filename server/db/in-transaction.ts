import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { database } from "./database.ts";

export type Transaction = Prisma.TransactionClient;

/**
 * Runs a change as one transaction. Use only `tx` inside: on SQLite any other write waits for
 * the end of this one, and would wait for ever.
 */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().prisma.$transaction(work, { maxWait: 20_000, timeout: 60_000 });
}
