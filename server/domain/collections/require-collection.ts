import { AppError } from "#lib/app-error.ts";
import type { Collection } from "#lib/library.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { collectionFromRow, collectionSelect } from "./collection-row.ts";

/** The collection of this space that a reference names. Throws `not_found`. */
export async function requireCollection(
  client: Pick<Transaction, "collection">,
  spaceId: number,
  ref: ObjectRef,
): Promise<Collection> {
  const row = await client.collection.findFirst({
    where: { spaceId, ...ref },
    select: collectionSelect,
  });
  if (!row) throw new AppError("not_found", { field: "collection" });
  return collectionFromRow(row);
}
