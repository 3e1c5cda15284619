import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";

type Classification = {
  collectionId?: number | undefined;
  terms?: readonly { taxonomyId: number; termIds: readonly number[] }[] | undefined;
};

/** The changes that bring an asset into a collection and under exactly these terms of taxonomies. */
export async function decideClassification(
  tx: Transaction,
  actor: Actor,
  asset: Pick<Asset, "termIds">,
  { collectionId, terms = [] }: Classification,
): Promise<Record<string, unknown>> {
  authorize(actor, "asset.classify");
  const changes: Record<string, unknown> = {};
  if (collectionId !== undefined) {
    await requireCollectionId(tx, actor.spaceId, collectionId);
    changes.collection = collectionId;
  }
  for (const { taxonomyId, termIds } of terms) {
    const known = await tx.term.findMany({
      where: { taxonomyId, taxonomy: { spaceId: actor.spaceId } },
      select: { id: true },
    });
    const ids = new Set(known.map((term) => term.id));
    if (termIds.some((id) => !ids.has(id))) throw new AppError("not_found", { field: "term" });
    for (const id of asset.termIds) if (ids.has(id)) changes[`term.${id}`] = false;
    for (const id of termIds) changes[`term.${id}`] = true;
  }
  return changes;
}

/** Throws `not_found` unless the space has the collection. */
export async function requireCollectionId(
  tx: Transaction,
  spaceId: number,
  id: number,
): Promise<void> {
  if ((await tx.collection.count({ where: { id, spaceId } })) === 0)
    throw new AppError("not_found", { field: "collection" });
}

/** Throws `not_found` unless the space has all these terms. */
export async function requireTermIds(
  tx: Transaction,
  spaceId: number,
  ids: number[],
): Promise<void> {
  if (ids.length === 0) return;
  const known = await tx.term.count({ where: { id: { in: ids }, taxonomy: { spaceId } } });
  if (known !== ids.length) throw new AppError("not_found", { field: "term" });
}
