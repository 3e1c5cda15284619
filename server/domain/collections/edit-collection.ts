import type { Actor } from "#lib/actor.ts";
import type { Changes } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";
import { requireTagName } from "../tags/require-tag-name.ts";
import type { CollectionChange } from "./change-collections.ts";
import { requireCollection } from "./require-collection.ts";

/** Gives a collection another name or codename; what is absent stays. */
export async function editCollectionIn(
  tx: Transaction,
  actor: Actor,
  input: Extract<CollectionChange, { kind: "edit" }>,
): Promise<void> {
  const before = await requireCollection(tx, actor.spaceId, input.collection);
  const after = {
    name: input.name === undefined ? before.name : requireTagName(input.name),
    codename: input.codename ?? before.codename,
  };
  const changes: Changes = {};
  for (const key of ["name", "codename"] as const)
    if (before[key] !== after[key]) changes[key] = { before: before[key], after: after[key] };
  if (Object.keys(changes).length === 0) return;
  await tx.collection.update({
    where: { id: before.id },
    data: { ...after, updatedAt: new Date() },
  });
  await recordHistory(tx, actor, {
    action: "collection.edited",
    subject: { type: "collection", id: before.id, name: after.name },
    changes,
  });
}
