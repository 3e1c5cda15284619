import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { codenameSchema } from "#lib/codename.ts";
import type { Collection } from "#lib/library.ts";
import { externalIdSchema, objectRef, placeSchema } from "#lib/object-ref.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";
import { authorize } from "../authorize.ts";
import { createCollectionIn } from "./create-collection.ts";
import { deleteCollectionIn } from "./delete-collection.ts";
import { editCollectionIn } from "./edit-collection.ts";
import { loadCollections } from "./list-collections.ts";
import { moveCollectionIn } from "./move-collection.ts";

const name = z.string().max(1000);

export const collectionChangeSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("create"),
    name,
    codename: codenameSchema.optional(),
    externalId: externalIdSchema.optional(),
    place: placeSchema.optional(),
  }),
  z.object({
    kind: z.literal("edit"),
    collection: objectRef,
    name: name.optional(),
    codename: codenameSchema.optional(),
  }),
  z.object({ kind: z.literal("move"), collection: objectRef, place: placeSchema }),
  z.object({
    kind: z.literal("delete"),
    collection: objectRef,
    /** What becomes of the assets in it: they go to the default collection, or it stays. */
    content: z.enum(["move_to_default", "refuse"]),
  }),
]);

export type CollectionChange = z.infer<typeof collectionChangeSchema>;

export const changeCollectionsSchema = z.object({
  changes: z.array(collectionChangeSchema).min(1).max(500),
});

/**
 * Makes, renames, moves and deletes collections, one change after the other and all or none: a
 * later one may name what an earlier one made. Answers all collections as they stand then.
 */
export async function changeCollections(
  actor: Actor,
  input: z.infer<typeof changeCollectionsSchema>,
): Promise<Collection[]> {
  authorize(actor, "collection.edit");
  return inTransaction(async (tx) => {
    for (const change of input.changes) await apply(tx, actor, change);
    return loadCollections(tx, actor.spaceId);
  }).catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error;
    throw new AppError("conflict", { field: "codename", reason: "identifier_taken" });
  });
}

async function apply(tx: Transaction, actor: Actor, change: CollectionChange): Promise<void> {
  switch (change.kind) {
    case "create":
      return createCollectionIn(tx, actor, change);
    case "edit":
      return editCollectionIn(tx, actor, change);
    case "move":
      return moveCollectionIn(tx, actor, change);
    case "delete":
      return deleteCollectionIn(tx, actor, change);
  }
}
