import { AppError } from "#lib/app-error.ts";
import type { Changes } from "#lib/history.ts";
import type { Taxonomy } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import type { TaxonomyChange } from "./edit-taxonomy.ts";
import { makeRoomForTerm } from "./term-place.ts";
import { branchOf, pickTerm } from "./term-tree.ts";

/** Moves a term with all below it. Throws `invalid` when it would lie in itself. */
export async function moveTerm(
  tx: Transaction,
  taxonomy: Taxonomy,
  change: Extract<TaxonomyChange, { kind: "move_term" }>,
): Promise<Changes> {
  const term = pickTerm(taxonomy, change.term);
  const place = await makeRoomForTerm(tx, taxonomy, change);
  if (branchOf(taxonomy, term).some((one) => one.id === place.parentId))
    throw new AppError("invalid", { field: "under", reason: "term_into_itself" });
  await tx.term.update({ where: { id: term.id }, data: place });
  if (place.parentId === term.parentId) return {};
  const nameOf = (id: number | null) => taxonomy.terms.find((one) => one.id === id)?.name ?? null;
  return { parent: { before: nameOf(term.parentId), after: nameOf(place.parentId) } };
}
