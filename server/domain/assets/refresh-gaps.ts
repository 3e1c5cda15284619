import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

/**
 * Brings the gaps of every asset of a space in line with its fields and languages, with two
 * statements: a required field, or a language, came or went. Narrow it to the field or the
 * language that changed. For one asset whose texts changed, see refresh-derived.ts.
 */
export async function refreshGaps(
  tx: Transaction,
  spaceId: number,
  changed: { field?: string; language?: string },
): Promise<void> {
  await tx.assetGap.deleteMany({ where: { spaceId, ...changed } });
  const field =
    changed.field === undefined ? Prisma.empty : Prisma.sql`AND f."key" = ${changed.field}`;
  const language =
    changed.language === undefined ? Prisma.empty : Prisma.sql`AND l."code" = ${changed.language}`;
  // A field that is not translated has its one text in no language.
  const untranslated =
    changed.language === undefined
      ? Prisma.sql`UNION ALL
          SELECT f."key", '' FROM "Field" f
          WHERE f."spaceId" = ${spaceId} AND f."required" AND NOT f."translatable" ${field}`
      : Prisma.empty;
  await tx.$executeRaw`
    INSERT INTO "AssetGap" ("spaceId", "field", "language", "assetId")
    SELECT a."spaceId", n."field", n."language", a."id"
    FROM "Asset" a CROSS JOIN (
      SELECT f."key" AS "field", l."code" AS "language"
      FROM "Field" f JOIN "Language" l ON l."spaceId" = f."spaceId" AND l."isActive" ${language}
      WHERE f."spaceId" = ${spaceId} AND f."required" AND f."translatable" ${field}
      ${untranslated}
    ) n
    WHERE a."spaceId" = ${spaceId} AND NOT EXISTS (
      SELECT 1 FROM "AssetText" t
      WHERE t."assetId" = a."id" AND t."field" = n."field" AND t."language" = n."language"
    )`;
}
