import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { changeAssetsAlike, holdUnlocked } from "../assets/change-assets-alike.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import type { CollectionChange } from "./change-collections.ts";
import { requireCollection } from "./require-collection.ts";

/**
 * Deletes a collection; what is in it, the trash included, goes to the default one. Throws
 * `conflict` for the default collection and, with `refuse`, for one that is not empty; `locked`
 * with how many assets refuse to move.
 */
export async function deleteCollectionIn(
  tx: Transaction,
  actor: Actor,
  input: Extract<CollectionChange, { kind: "delete" }>,
): Promise<void> {
  const { spaceId } = actor;
  const collection = await requireCollection(tx, spaceId, input.collection);
  if (collection.isDefault)
    throw new AppError("conflict", { field: "collection", reason: "default_collection" });
  const assets = await tx.asset.findMany({
    where: { spaceId, collectionId: collection.id },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const assetIds = assets.map((asset) => asset.id);
  if (assetIds.length > 0) {
    if (input.content === "refuse")
      throw new AppError("conflict", {
        field: "collection",
        reason: "collection_not_empty",
        values: { count: assetIds.length },
      });
    authorize(actor, "asset.classify");
    await holdUnlocked(tx, assetIds);
    const target = await tx.collection.findFirstOrThrow({
      where: { spaceId, isDefault: true },
      select: { id: true },
    });
    await changeAssetsAlike(tx, actor, {
      assetIds,
      action: "asset.classified",
      changes: { collection: { before: collection.id, after: target.id } },
      set: Prisma.sql`"collectionId" = ${target.id}`,
      batchId: randomUUID(),
      now: new Date(),
    });
  }
  await tx.collection.delete({ where: { id: collection.id } });
  await recordHistory(tx, actor, {
    action: "collection.deleted",
    subject: { type: "collection", id: collection.id, name: collection.name },
    changes: { assets: { before: assetIds.length, after: 0 } },
  });
}
