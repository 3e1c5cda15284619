import type { Changes } from "#lib/history.ts";
import type { Taxonomy } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { createTerms } from "./create-terms.ts";
import type { TaxonomyChange } from "./edit-taxonomy.ts";
import { makeRoomForTerm } from "./term-place.ts";

/** Adds a term with all below it. */
export async function addTerm(
  tx: Transaction,
  taxonomy: Taxonomy,
  change: Extract<TaxonomyChange, { kind: "add_term" }>,
): Promise<Changes> {
  const place = await makeRoomForTerm(tx, taxonomy, change);
  await createTerms(tx, {
    taxonomyId: taxonomy.id,
    ...place,
    terms: [change.term],
    taken: new Set(taxonomy.terms.map((term) => term.codename)),
  });
  return { term: { before: null, after: change.term.name } };
}
