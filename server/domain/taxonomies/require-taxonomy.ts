import { AppError } from "#lib/app-error.ts";
import type { Taxonomy } from "#lib/library.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { taxonomyFromRow, taxonomySelect } from "./taxonomy-row.ts";

/** The taxonomy of this space that a reference names, with its terms. Throws `not_found`. */
export async function requireTaxonomy(
  client: Pick<Transaction, "taxonomy">,
  spaceId: number,
  ref: ObjectRef,
): Promise<Taxonomy> {
  const row = await client.taxonomy.findFirst({
    where: { spaceId, ...ref },
    select: taxonomySelect,
  });
  if (!row) throw new AppError("not_found", { field: "taxonomy" });
  return taxonomyFromRow(row);
}

/**
 * The same, and other changes of its tree wait for the end of the transaction: two moves at once
 * could each be right and together make a circle.
 */
export async function holdTaxonomy(
  tx: Transaction,
  spaceId: number,
  ref: ObjectRef,
): Promise<Taxonomy> {
  const held = await tx.taxonomy.updateMany({
    where: { spaceId, ...ref },
    data: { updatedAt: new Date() },
  });
  if (held.count === 0) throw new AppError("not_found", { field: "taxonomy" });
  return requireTaxonomy(tx, spaceId, ref);
}
