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
