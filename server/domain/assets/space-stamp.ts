import type { Database } from "#server/db/open-database.ts";

/**
 * The number of the last entry in a space's history. While it stays, nothing in the space has
 * changed: no change goes without an entry.
 */
export async function spaceStamp(db: Database, spaceId: number): Promise<string> {
  const [row] = await db.queryRows(
    `SELECT MAX("id") AS "last" FROM "History" WHERE "spaceId" = ?`,
    [spaceId],
  );
  return String(row?.last ?? "");
}

/** The longest transaction there is, and what clocks may differ by. */
const settlingMs = 11 * 60_000;

/**
 * The number of an entry in a space's history that no entry seen from now on comes before. In
 * SQLite that is the last one. In PostgreSQL a change may be numbered before, and be seen after,
 * another one, so it is the last that is older than any change still under way.
 */
export async function settledEntry(db: Database, spaceId: number, stamp: string): Promise<number> {
  if (db.provider === "sqlite") return Number(stamp);
  const [row] = await db.queryRows(
    `SELECT "id" FROM "History" WHERE "spaceId" = ? AND "createdAt" < ? ORDER BY "id" DESC LIMIT 1`,
    [spaceId, new Date(Date.now() - settlingMs).toISOString()],
  );
  return Number(row?.id ?? 0);
}
