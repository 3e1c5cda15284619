import { AppError } from "#lib/app-error.ts";
import type { Taxonomy } from "#lib/library.ts";
import type { ObjectRef, Place } from "#lib/object-ref.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { pickTerm, termsBelow } from "./term-tree.ts";

export type TermPlace = { parentId: number | null; position: number };

/** The parent and the position that are asked for, free for whoever takes them. */
export async function makeRoomForTerm(
  tx: Transaction,
  taxonomy: Taxonomy,
  wanted: { under?: ObjectRef | null | undefined; place?: Place | undefined },
): Promise<TermPlace> {
  const { under, place } = wanted;
  if (!place) {
    const parentId = under ? pickTerm(taxonomy, under).id : null;
    const last = termsBelow(taxonomy, parentId).at(-1);
    return { parentId, position: (last?.position ?? -1) + 1 };
  }
  const isBefore = "before" in place;
  const neighbour = pickTerm(taxonomy, isBefore ? place.before : place.after);
  const { parentId } = neighbour;
  if (under && pickTerm(taxonomy, under).id !== parentId)
    throw new AppError("invalid", { field: "place", reason: "not_beside" });
  const position = isBefore ? neighbour.position : neighbour.position + 1;
  await tx.term.updateMany({
    where: { taxonomyId: taxonomy.id, parentId, position: { gte: position } },
    data: { position: { increment: 1 } },
  });
  return { parentId, position };
}
