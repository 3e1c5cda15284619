import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";

/** A file that no asset refers to waits this long for one. */
const looseFileLifetimeMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Removes files that were uploaded by themselves and that no asset ever referred to; their bytes
 * go with the next sweep of the originals. Returns how many went.
 */
export async function sweepFiles(now = Date.now()): Promise<number> {
  const before = new Date(now - looseFileLifetimeMs);
  let removed = 0;
  for (;;) {
    const loose = await database().prisma.file.findMany({
      where: { assetId: null, createdAt: { lt: before } },
      select: { id: true },
      take: 500,
    });
    if (loose.length === 0) return removed;
    // Asked again in the same statement: an asset may have taken it meanwhile.
    const { count } = await inTransaction((tx) =>
      tx.file.deleteMany({ where: { id: { in: loose.map((file) => file.id) }, assetId: null } }),
    );
    removed += count;
  }
}
