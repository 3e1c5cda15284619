import type { Actor } from "#lib/actor.ts";
import type { Collection } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { collectionFromRow, collectionSelect } from "./collection-row.ts";

/** Every collection of the space, in the order that admins gave them. */
export async function listCollections(actor: Actor): Promise<Collection[]> {
  authorize(actor, "asset.view");
  return loadCollections(database().prisma, actor.spaceId);
}

/** The same for what has been authorised already. */
export async function loadCollections(
  client: Pick<Transaction, "collection">,
  spaceId: number,
): Promise<Collection[]> {
  const rows = await client.collection.findMany({
    where: { spaceId },
    select: collectionSelect,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(collectionFromRow);
}
