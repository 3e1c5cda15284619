import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { SavedFilter } from "#lib/saved-filter.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { filterOwner } from "./filter-owner.ts";
import { requireOwnFilter } from "./require-own-filter.ts";
import {
  keptQuery,
  savedFilterId,
  savedFilterName,
  savedFilterQuery,
} from "./saved-filter-fields.ts";
import { savedFilterFromRow, savedFilterSelect } from "./saved-filter-row.ts";

export const editSavedFilterSchema = z.object({
  filterId: savedFilterId,
  name: savedFilterName.optional(),
  query: savedFilterQuery.optional(),
  isShared: z.boolean().optional(),
  isPinned: z.boolean().optional(),
});

/** Changes a saved filter that is one's own, or a shared one as an admin. */
export async function editSavedFilter(
  actor: Actor,
  { filterId, name, query, isShared, isPinned }: z.infer<typeof editSavedFilterSchema>,
): Promise<SavedFilter> {
  filterOwner(actor);
  if (isShared) authorize(actor, "filter.share");
  const kept = query === undefined ? undefined : await keptQuery(actor.spaceId, query);
  return inTransaction(async (tx) => {
    await requireOwnFilter(tx, actor, filterId);
    const row = await tx.savedFilter.update({
      where: { id: filterId },
      data: {
        ...(name !== undefined && { name }),
        ...(kept !== undefined && { query: kept }),
        ...(isShared !== undefined && { isShared }),
        ...(isPinned !== undefined && { isPinned }),
        updatedAt: new Date(),
      },
      select: savedFilterSelect,
    });
    return savedFilterFromRow(actor, row);
  });
}
