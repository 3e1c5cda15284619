import { database } from "#server/db/database.ts";

/**
 * Adds many rows like an asset's: `img 2.png`, `img 3.png` and so on, each a second older. They
 * have no files, which lists do not need, and are there at once.
 */
export async function copyAsset(assetId: number, copies: number): Promise<void> {
  await database().prisma.$executeRaw`
    WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ${copies + 1})
    INSERT INTO "Asset" ("uuid", "spaceId", "folderId", "name", "nameKey", "deliveryKey", "kind",
      "mime", "size", "width", "height", "searchText", "createdAt", "updatedAt")
    SELECT "uuid" || '-' || i, "spaceId", "folderId", 'img ' || i || '.png',
      'img ' || printf('%012d', i) || '.png', "deliveryKey" || i, "kind", "mime", "size", "width",
      "height", 'img', "createdAt" - i * 1000, "updatedAt" - i * 1000
    FROM "Asset", n WHERE "Asset"."id" = ${assetId}`;
}
