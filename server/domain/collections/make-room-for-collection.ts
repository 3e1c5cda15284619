import type { Place } from "#lib/object-ref.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { requireCollection } from "./require-collection.ts";

/** The position that a place stands for, free for whoever takes it. */
export async function makeRoomForCollection(
  tx: Transaction,
  spaceId: number,
  place: Place | undefined,
): Promise<number> {
  if (!place) {
    const last = await tx.collection.aggregate({ where: { spaceId }, _max: { position: true } });
    return (last._max.position ?? -1) + 1;
  }
  const isBefore = "before" in place;
  const neighbour = await requireCollection(tx, spaceId, isBefore ? place.before : place.after);
  const position = isBefore ? neighbour.position : neighbour.position + 1;
  await tx.collection.updateMany({
    where: { spaceId, position: { gte: position } },
    data: { position: { increment: 1 } },
  });
  return position;
}
