import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { objectRef } from "#lib/object-ref.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { removeTerms } from "./remove-terms.ts";
import { holdTaxonomy } from "./require-taxonomy.ts";
import { branchOf, termsBelow } from "./term-tree.ts";

export const deleteTaxonomySchema = z.object({ taxonomy: objectRef });

/** Deletes a taxonomy and takes its terms off every asset. Throws `locked` with how many refuse. */
export async function deleteTaxonomy(
  actor: Actor,
  input: z.infer<typeof deleteTaxonomySchema>,
): Promise<{ changedAssets: number }> {
  authorize(actor, "taxonomy.edit");
  return inTransaction(async (tx) => {
    const taxonomy = await holdTaxonomy(tx, actor.spaceId, input.taxonomy);
    const terms = termsBelow(taxonomy, null).flatMap((term) => branchOf(taxonomy, term));
    const changedAssets = await removeTerms(tx, actor, terms);
    await tx.taxonomy.delete({ where: { id: taxonomy.id } });
    await recordHistory(tx, actor, {
      action: "taxonomy.deleted",
      subject: { type: "taxonomy", id: taxonomy.id, name: taxonomy.name },
      changes: { assets: { before: changedAssets, after: 0 } },
    });
    return { changedAssets };
  });
}
