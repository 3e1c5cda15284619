import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { codenameSchema } from "#lib/codename.ts";
import type { Changes } from "#lib/history.ts";
import type { Taxonomy } from "#lib/library.ts";
import { objectRef, placeSchema } from "#lib/object-ref.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { addTerm } from "./add-term.ts";
import { refuseTakenIdentifier } from "./create-taxonomy.ts";
import { editTerm, nameTaxonomy } from "./edit-term.ts";
import { moveTerm } from "./move-term.ts";
import { removeTerms } from "./remove-terms.ts";
import { replaceTerms } from "./replace-terms.ts";
import { holdTaxonomy, requireTaxonomy } from "./require-taxonomy.ts";
import { branchOf, pickTerm, termTreeSchema } from "./term-tree.ts";

const names = {
  name: z.string().max(1000).optional(),
  codename: codenameSchema.optional(),
};

export const taxonomyChangeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("edit"), ...names }),
  z.object({
    kind: z.literal("add_term"),
    /** The term it goes under; at the top when absent. A place decides where there is one. */
    under: objectRef.optional(),
    place: placeSchema.optional(),
    term: termTreeSchema,
  }),
  z.object({ kind: z.literal("edit_term"), term: objectRef, ...names }),
  z.object({
    kind: z.literal("move_term"),
    term: objectRef,
    /** Null for the top. Absent: beside the neighbour that `place` names. */
    under: objectRef.nullable().optional(),
    place: placeSchema.optional(),
  }),
  z.object({ kind: z.literal("remove_term"), term: objectRef }),
  z.object({
    kind: z.literal("replace_terms"),
    /** Whose children are replaced; null for those at the top. */
    under: objectRef.nullable(),
    terms: z.array(termTreeSchema),
  }),
]);

export type TaxonomyChange = z.infer<typeof taxonomyChangeSchema>;

export const editTaxonomySchema = z.object({
  taxonomy: objectRef,
  changes: z.array(taxonomyChangeSchema).min(1).max(500),
});

/**
 * Changes a taxonomy and its terms, one change after the other and all or none. A term that goes
 * is taken off every asset. Throws `not_found`, `conflict` for identifiers that are taken,
 * `invalid` for a term that would lie in itself, `locked` with how many assets refuse.
 */
export async function editTaxonomy(
  actor: Actor,
  input: z.infer<typeof editTaxonomySchema>,
): Promise<Taxonomy> {
  authorize(actor, "taxonomy.edit");
  return inTransaction(async (tx) => {
    const { id } = await holdTaxonomy(tx, actor.spaceId, input.taxonomy);
    for (const change of input.changes) {
      // Each sees what the one before it made.
      const taxonomy = await requireTaxonomy(tx, actor.spaceId, { id });
      const changes = await apply(tx, actor, taxonomy, change);
      if (Object.keys(changes).length > 0)
        await recordHistory(tx, actor, {
          action: "taxonomy.edited",
          subject: { type: "taxonomy", id, name: taxonomy.name },
          changes,
        });
    }
    return requireTaxonomy(tx, actor.spaceId, { id });
  }).catch(refuseTakenIdentifier);
}

async function apply(
  tx: Transaction,
  actor: Actor,
  taxonomy: Taxonomy,
  change: TaxonomyChange,
): Promise<Changes> {
  switch (change.kind) {
    case "edit":
      return nameTaxonomy(tx, taxonomy, change);
    case "add_term":
      return addTerm(tx, taxonomy, change);
    case "edit_term":
      return editTerm(tx, taxonomy, change);
    case "move_term":
      return moveTerm(tx, taxonomy, change);
    case "remove_term": {
      const term = pickTerm(taxonomy, change.term);
      const changedAssets = await removeTerms(tx, actor, branchOf(taxonomy, term));
      return {
        term: { before: term.name, after: null },
        assets: { before: changedAssets, after: 0 },
      };
    }
    case "replace_terms":
      return replaceTerms(tx, actor, taxonomy, change);
  }
}
