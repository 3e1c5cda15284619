import { database } from "#server/db/database.ts";

/** The number of the space with this uuid, whoever asks; null when there is none. */
export async function findSpaceId(uuid: string): Promise<number | null> {
  const [row] = await database().queryRows(`SELECT "id" FROM "Space" WHERE "uuid" = ?`, [uuid]);
  return row ? Number(row.id) : null;
}
