import type { Actor } from "#lib/actor.ts";
import { chunks } from "#lib/chunks.ts";
import type { Changes } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { changeAssetsAlike, holdUnlocked } from "../assets/change-assets-alike.ts";

/**
 * Takes tags off every asset that has them, and puts one in their place when there is one.
 * Returns how many assets changed. Throws `locked` with how many refuse.
 */
export async function replaceTags(
  tx: Transaction,
  actor: Actor,
  change: { tagIds: readonly number[]; intoId: number | null; batchId: string },
): Promise<number> {
  const { tagIds, intoId, batchId } = change;
  const links = await tx.assetTag.findMany({
    where: { tagId: { in: intoId === null ? [...tagIds] : [...tagIds, intoId] } },
    orderBy: [{ assetId: "asc" }, { tagId: "asc" }],
  });
  const tagsOf = Map.groupBy(links, (link) => link.assetId);
  const gone = new Set(tagIds);
  const affected = [...tagsOf].filter(([, tags]) => tags.some((link) => gone.has(link.tagId)));
  await holdUnlocked(
    tx,
    affected.map(([assetId]) => assetId),
  );
  // Assets that had the same of these tags change alike.
  const alike = Map.groupBy(affected, ([, tags]) => tags.map((link) => link.tagId).join());
  const now = new Date();
  for (const group of alike.values()) {
    const had = (group[0]?.[1] ?? []).map((link) => link.tagId);
    const changes: Changes = {};
    for (const tagId of had)
      if (gone.has(tagId)) changes[`tag.${tagId}`] = { before: true, after: false };
    const isMissing = intoId !== null && !had.includes(intoId);
    if (isMissing) changes[`tag.${intoId}`] = { before: false, after: true };
    const assetIds = group.map(([assetId]) => assetId);
    if (isMissing)
      for (const ids of chunks(assetIds, 1000))
        await tx.assetTag.createMany({
          data: ids.map((assetId) => ({ assetId, tagId: intoId })),
        });
    await changeAssetsAlike(tx, actor, {
      assetIds,
      action: "asset.tagged",
      changes,
      batchId,
      now,
    });
  }
  await tx.assetTag.deleteMany({ where: { tagId: { in: [...tagIds] } } });
  return affected.length;
}
