import { database } from "#server/db/database.ts";
import { type News, newsColumns } from "./news.ts";

/** Rows of one step. A bulk change of more is told in several steps at once. */
const stepSize = 1000;

/** How long a number that was given out may still appear: PostgreSQL hands them out before the commit. */
const patienceMs = 60_000;

/** More numbers are not waited for: somebody rolled back a large change. */
const mostGaps = 1000;

export type HistoryReader = {
  /** What was written since the last call, in whatever space. */
  read: () => Promise<News[]>;
  /** Everything up to this entry was told: where a listener goes on after a break. */
  position: () => number;
};

/** How far back a new reader looks for such numbers. */
const lookBack = 5000;

/** The highest number of the history; 0 when nothing has happened yet. */
async function newestEntry(): Promise<number> {
  const [row] = await database().queryRows<{ id: number | null }>(
    `SELECT MAX("id") AS "id" FROM "History"`,
    [],
  );
  return row?.id ?? 0;
}

/**
 * Numbers that were passed over in the last minute, whose entry may still be on its way: their
 * neighbour was written lately. SQLite has none, because one after the other writes there.
 */
async function recentGaps(newest: number): Promise<{ first: number; next: number }[]> {
  const db = database();
  if (db.provider === "sqlite") return [];
  return db.queryRows<{ first: number; next: number }>(
    `SELECT "before" + 1 AS "first", "id" AS "next" FROM (
       SELECT "id", "createdAt", LAG("id") OVER (ORDER BY "id") AS "before" FROM "History"
       WHERE "id" BETWEEN ? AND ?) AS "latest"
     WHERE "id" - "before" > 1 AND "createdAt" > ? ORDER BY "id"`,
    [newest - lookBack, newest, new Date(Date.now() - patienceMs).toISOString()],
  );
}

/**
 * Reads the history as it grows, from its end on, and what is still to come of before. One
 * statement for each call, two when it must wait for a number.
 */
export async function openHistoryReader(): Promise<HistoryReader> {
  let last = await newestEntry();
  /** Numbers that were passed over, with the time of giving them up. */
  const gaps = new Map<number, number>();
  const waitFor = (first: number, next: number, now: number) => {
    for (let gap = first; gap < next && gaps.size < mostGaps; gap++)
      gaps.set(gap, now + patienceMs);
  };
  for (const { first, next } of await recentGaps(last)) waitFor(first, next, Date.now());
  return {
    position: () => Math.min(last, ...[...gaps.keys()].map((id) => id - 1)),
    async read() {
      const db = database();
      const news: News[] = [];
      const now = Date.now();
      if (gaps.size > 0) {
        const waiting = [...gaps.keys()];
        news.push(
          ...(await db.queryRows<News>(
            `SELECT ${newsColumns} FROM "History" WHERE "id" IN (${waiting.map(() => "?").join(", ")}) ORDER BY "id"`,
            waiting,
          )),
        );
        for (const { id } of news) gaps.delete(id);
        for (const [id, until] of gaps) if (until < now) gaps.delete(id);
      }
      for (;;) {
        const rows = await db.queryRows<News>(
          `SELECT ${newsColumns} FROM "History" WHERE "id" > ? ORDER BY "id" LIMIT ${stepSize}`,
          [last],
        );
        for (const { id } of rows) {
          if (db.provider === "postgresql") waitFor(last + 1, id, now);
          last = id;
        }
        news.push(...rows);
        if (rows.length < stepSize) return news;
      }
    },
  };
}

/** What a space's history says since an entry; null when it is too much to be told one by one. */
export async function newsSince(spaceId: number, after: number): Promise<News[] | null> {
  const rows = await database().queryRows<News>(
    `SELECT ${newsColumns} FROM "History" WHERE "spaceId" = ? AND "id" > ? ORDER BY "id" LIMIT ${stepSize + 1}`,
    [spaceId, after],
  );
  return rows.length > stepSize ? null : rows;
}
