import type { Actor } from "#lib/actor.ts";
import { readSpaceSettings } from "#lib/space-settings.ts";
import { database } from "#server/db/database.ts";
import { purgeAssets } from "./purge-assets.ts";

const day = 24 * 60 * 60 * 1000;

/** Assets that are removed in one transaction. */
const batchSize = 100;

/**
 * Removes for good what has been in the trash for longer than its space keeps it. Locked assets
 * stay. Returns how many went.
 */
export async function purgeOldTrash(now = Date.now()): Promise<number> {
  const spaces = await database().prisma.space.findMany({ select: { id: true, settings: true } });
  let purged = 0;
  for (const { id: spaceId, settings } of spaces) {
    const { trashDays } = readSpaceSettings(settings);
    if (trashDays === null) continue;
    const actor: Actor = { kind: "system", spaceId, name: "Vitrine" };
    const before = new Date(now - trashDays * day);
    for (;;) {
      const old = await database().prisma.asset.findMany({
        where: { spaceId, deletedAt: { lt: before }, lockedAt: null },
        orderBy: { deletedAt: "asc" },
        select: { id: true },
        take: batchSize,
      });
      if (old.length === 0) break;
      await purgeAssets(actor, { assetIds: old.map((asset) => asset.id) });
      purged += old.length;
    }
  }
  return purged;
}
