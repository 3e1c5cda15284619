import { database } from "#server/db/database.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

/** An id that no asset has or will be given: only whoever reserved it may make the asset. */
export async function reserveAssetId(tx: Transaction): Promise<number> {
  if (database().provider === "postgresql") {
    const [row] = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT nextval(pg_get_serial_sequence('"Asset"', 'id')) AS "id"`;
    return Number(row?.id);
  }
  const raised = await tx.$executeRaw`
    UPDATE sqlite_sequence SET "seq" = "seq" + 1 WHERE "name" = 'Asset'`;
  // SQLite makes the row with the first asset.
  if (raised === 0)
    await tx.$executeRaw`INSERT INTO sqlite_sequence ("name", "seq") VALUES ('Asset', 1)`;
  const [row] = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT "seq" AS "id" FROM sqlite_sequence WHERE "name" = 'Asset'`;
  return Number(row?.id);
}
