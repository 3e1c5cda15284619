import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { SavedFilter } from "#lib/saved-filter.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { savedFilterFromRow, savedFilterSelect, visibleFilters } from "./saved-filter-row.ts";

/** A saved filter that the actor may change. Throws `not_found` for what they do not see. */
export async function requireOwnFilter(
  tx: Transaction,
  actor: Actor,
  id: number,
): Promise<SavedFilter> {
  const row = await tx.savedFilter.findFirst({
    where: { id, ...visibleFilters(actor) },
    select: savedFilterSelect,
  });
  if (!row) throw new AppError("not_found", { field: "filter" });
  const filter = savedFilterFromRow(actor, row);
  if (!filter.canEdit) throw new AppError("forbidden", { reason: "not_your_filter" });
  return filter;
}
