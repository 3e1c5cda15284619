import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { filterOwner } from "./filter-owner.ts";
import { requireOwnFilter } from "./require-own-filter.ts";
import { savedFilterId } from "./saved-filter-fields.ts";

export const deleteSavedFilterSchema = z.object({ filterId: savedFilterId });

/** Forgets a saved filter that is one's own, or a shared one as an admin. */
export async function deleteSavedFilter(
  actor: Actor,
  { filterId }: z.infer<typeof deleteSavedFilterSchema>,
): Promise<void> {
  filterOwner(actor);
  await inTransaction(async (tx) => {
    await requireOwnFilter(tx, actor, filterId);
    await tx.savedFilter.delete({ where: { id: filterId } });
  });
}
