import type { StorageReport } from "#lib/storage-report.ts";
import { database } from "#server/db/database.ts";

/** The ten largest assets outside the trash, by the index of sizes. */
export async function findBiggest(spaceId: number): Promise<StorageReport["biggest"]> {
  const rows = await database().queryRows<{
    id: number;
    name: string;
    size: number | bigint | string;
  }>(
    `SELECT "id", "name", "size" FROM "Asset" WHERE "spaceId" = ? AND "deletedAt" IS NULL
     ORDER BY "size" DESC, "id" DESC LIMIT 10`,
    [spaceId],
  );
  return rows.map(({ id, name, size }) => ({ assetId: id, name, bytes: Number(size) }));
}
