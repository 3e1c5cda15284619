import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { presenceWindowMs } from "#lib/live-events.ts";
import { rowId } from "#lib/row-id.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { getAsset } from "../assets/get-asset.ts";
import { authorize } from "../authorize.ts";
import { actorId } from "../history/record-history.ts";

export const announcePresenceSchema = z.object({
  /** Made by the browser tab. */
  tabId: z.uuid(),
  /** The asset that is open; null when none is any more. */
  assetId: rowId.nullable(),
  /** The text being typed in: `alt.de`. */
  field: z.string().max(120).nullable().default(null),
});

/**
 * Says that somebody has an asset open, for as long as it is said again. It keeps nobody from
 * anything. Throws `not_found` for an asset that one may not see.
 */
export async function announcePresence(
  actor: Actor,
  input: z.infer<typeof announcePresenceSchema>,
): Promise<void> {
  authorize(actor, "asset.view");
  const { tabId, assetId, field } = input;
  const userId = actorId(actor) ?? actor.kind;
  const own = { id: tabId, userId, spaceId: actor.spaceId };
  if (assetId === null) {
    const there = await database().prisma.presence.count({ where: own });
    if (there > 0) await inTransaction((tx) => tx.presence.deleteMany({ where: own }));
    return;
  }
  await getAsset(actor, { assetId });
  const now = Date.now();
  const data = { assetId, field, userName: actor.name, seenAt: new Date(now) };
  await inTransaction(async (tx) => {
    // Those who never said goodbye.
    await tx.presence.deleteMany({
      where: { spaceId: actor.spaceId, seenAt: { lt: new Date(now - 10 * presenceWindowMs) } },
    });
    const renewed = await tx.presence.updateMany({ where: own, data });
    // The id of somebody else's tab stays theirs.
    if (renewed.count === 0 && (await tx.presence.count({ where: { id: tabId } })) === 0)
      await tx.presence.create({ data: { ...own, ...data } });
  });
}
