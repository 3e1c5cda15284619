import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { type Finding, fine, wrong } from "./finding.ts";

type Counter = { name: string; table: Prisma.Sql; column: Prisma.Sql; real: Prisma.Sql };

/** Every counter that triggers keep, with the count it stands for. */
const counters: readonly Counter[] = [
  {
    name: "assets of spaces",
    table: Prisma.sql`"Space"`,
    column: Prisma.sql`"assetCount"`,
    real: Prisma.sql`SELECT COUNT(*) FROM "Asset" a WHERE a."spaceId" = "Space"."id" AND a."deletedAt" IS NULL`,
  },
  {
    name: "trash of spaces",
    table: Prisma.sql`"Space"`,
    column: Prisma.sql`"trashCount"`,
    real: Prisma.sql`SELECT COUNT(*) FROM "Asset" a WHERE a."spaceId" = "Space"."id" AND a."deletedAt" IS NOT NULL`,
  },
  {
    name: "assets of folders",
    table: Prisma.sql`"Folder"`,
    column: Prisma.sql`"assetCount"`,
    real: Prisma.sql`SELECT COUNT(*) FROM "Asset" a WHERE a."folderId" = "Folder"."id" AND a."deletedAt" IS NULL`,
  },
  {
    name: "assets of tags",
    table: Prisma.sql`"Tag"`,
    column: Prisma.sql`"assetCount"`,
    real: Prisma.sql`SELECT COUNT(*) FROM "AssetTag" t JOIN "Asset" a ON a."id" = t."assetId" WHERE t."tagId" = "Tag"."id" AND a."deletedAt" IS NULL`,
  },
];

/** Compares every counter with what it counts. */
export async function checkCounters(): Promise<Finding> {
  const off: string[] = [];
  for (const { name, table, column, real } of counters) {
    const rows = await database().prisma.$queryRaw<{ id: number }[]>`
      SELECT "id" FROM ${table} WHERE ${column} <> (${real})`;
    if (rows.length > 0) off.push(`${name} (${rows.length})`);
  }
  if (off.length === 0) return fine("counters agree with what they count");
  return wrong(
    `counters are wrong: ${off.join(", ")}`,
    "Run `npm run vitrine -- doctor --repair`, which counts again.",
  );
}

/** Counts again. Returns how many counters were wrong. */
export function repairCounters(): Promise<number> {
  return inTransaction(async (tx) => {
    let repaired = 0;
    for (const { table, column, real } of counters)
      repaired += await tx.$executeRaw`
        UPDATE ${table} SET ${column} = (${real}) WHERE ${column} <> (${real})`;
    return repaired;
  });
}
