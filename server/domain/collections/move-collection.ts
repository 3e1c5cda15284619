import type { Actor } from "#lib/actor.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import type { CollectionChange } from "./change-collections.ts";
import { makeRoomForCollection } from "./make-room-for-collection.ts";
import { requireCollection } from "./require-collection.ts";

/** Gives a collection another place in the order. Nobody's work changes, so no history is kept. */
export async function moveCollectionIn(
  tx: Transaction,
  actor: Actor,
  input: Extract<CollectionChange, { kind: "move" }>,
): Promise<void> {
  const { id } = await requireCollection(tx, actor.spaceId, input.collection);
  const position = await makeRoomForCollection(tx, actor.spaceId, input.place);
  await tx.collection.update({ where: { id }, data: { position, updatedAt: new Date() } });
}
