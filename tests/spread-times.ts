import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";

/**
 * Lets the assets of a space have come one after the other, about a second apart, in the order of
 * their ids, a few always at the same time.
 */
export async function spreadTimes(spaceId: number): Promise<void> {
  const start = Date.UTC(2026, 0, 1);
  const seconds = Prisma.sql`("id" / 7 * 7)`;
  const time =
    database().provider === "sqlite"
      ? Prisma.sql`${start} + ${seconds} * 1000`
      : Prisma.sql`TIMESTAMP '2026-01-01' + ${seconds} * INTERVAL '1 second'`;
  await inTransaction(
    (tx) => tx.$executeRaw`UPDATE "Asset" SET "createdAt" = ${time} WHERE "spaceId" = ${spaceId}`,
  );
}
