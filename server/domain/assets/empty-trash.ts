import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { purgeAssets } from "./purge-assets.ts";

/** Assets that one transaction purges, so that others get their turn in between. */
const batchSize = 100;

/**
 * Removes everything in the trash for good, except what is locked. Returns how many assets went.
 */
export async function emptyTrash(actor: Actor): Promise<{ purged: number }> {
  authorize(actor, "asset.purge");
  authorize(actor, "asset.view");
  let purged = 0;
  for (;;) {
    const rows = await database().prisma.asset.findMany({
      where: { spaceId: actor.spaceId, deletedAt: { not: null }, lockedAt: null },
      select: { id: true },
      orderBy: { deletedAt: "asc" },
      take: batchSize,
    });
    if (rows.length === 0) return { purged };
    await purgeAssets(actor, { assetIds: rows.map((row) => row.id) });
    purged += rows.length;
  }
}
