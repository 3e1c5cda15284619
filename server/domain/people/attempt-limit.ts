import { randomUUID } from "node:crypto";
import { AppError } from "#lib/app-error.ts";
import { database } from "#server/db/database.ts";

export type AttemptLimit = { max: number; windowSeconds: number };

const keptMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Counts one attempt under `key`. Returns null while there are at most `max` in the window that
 * the first one opened, otherwise the whole seconds until it closes. It counts in the database,
 * because several processes may serve one library, and each step is one statement, so that
 * attempts at the same moment are all counted.
 */
export async function countAttempt(key: string, limit: AttemptLimit): Promise<number | null> {
  const { rateLimit } = database().prisma;
  const now = Date.now();
  const windowStart = now - limit.windowSeconds * 1000;
  const counted = await rateLimit.updateMany({
    where: { key, lastRequest: { gt: windowStart }, count: { lt: limit.max } },
    data: { count: { increment: 1 } },
  });
  if (counted.count === 1) return null;
  const row = await rateLimit.findUnique({ where: { key } });
  const openedAt = Number(row?.lastRequest ?? 0);
  if (row && openedAt > windowStart) {
    // Another attempt opened the window between the two statements.
    if (row.count < limit.max) return countAttempt(key, limit);
    return Math.max(1, Math.ceil((openedAt - windowStart) / 1000));
  }
  // Windows that closed long ago go, this one with them if it is among them.
  await rateLimit.deleteMany({ where: { lastRequest: { lt: now - keptMilliseconds } } });
  await rateLimit.deleteMany({ where: { key, lastRequest: { lte: windowStart } } });
  try {
    await rateLimit.create({ data: { id: randomUUID(), key, count: 1, lastRequest: now } });
    return null;
  } catch (error) {
    // Another attempt opened the window at the same moment.
    if (await rateLimit.findUnique({ where: { key } })) return countAttempt(key, limit);
    throw error;
  }
}

/** `countAttempt` that throws `rate_limited` instead of answering the seconds. */
export async function takeAttempt(key: string, limit: AttemptLimit): Promise<void> {
  const retryAfter = await countAttempt(key, limit);
  if (retryAfter !== null) throw new AppError("rate_limited", { retryAfter });
}

/** Forgets the attempts under `key`, after one that succeeded. */
export async function clearAttempts(key: string): Promise<void> {
  await database().prisma.rateLimit.deleteMany({ where: { key } });
}
