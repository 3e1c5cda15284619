import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { codenameOf } from "#lib/codename.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { freeCodename } from "../free-codename.ts";
import { recordHistory } from "../history/record-history.ts";
import { requireTagName } from "../tags/require-tag-name.ts";
import type { CollectionChange } from "./change-collections.ts";
import { makeRoomForCollection } from "./make-room-for-collection.ts";

/** Makes a collection, with a codename of its name where none is given. */
export async function createCollectionIn(
  tx: Transaction,
  actor: Actor,
  input: Extract<CollectionChange, { kind: "create" }>,
): Promise<void> {
  const { spaceId } = actor;
  const name = requireTagName(input.name);
  const position = await makeRoomForCollection(tx, spaceId, input.place);
  const codename =
    input.codename ??
    (await freeCodename(
      codenameOf(name, "collection"),
      async (codename) => (await tx.collection.count({ where: { spaceId, codename } })) > 0,
    ));
  const now = new Date();
  const { id } = await tx.collection.create({
    data: {
      uuid: randomUUID(),
      spaceId,
      name,
      codename,
      externalId: input.externalId ?? null,
      position,
      createdAt: now,
      updatedAt: now,
    },
    select: { id: true },
  });
  await recordHistory(tx, actor, {
    action: "collection.created",
    subject: { type: "collection", id, name },
    changes: { codename: { before: null, after: codename } },
  });
}
