import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { filterOwner } from "./filter-owner.ts";
import { requireOwnFilter } from "./require-own-filter.ts";
import { savedFilterId } from "./saved-filter-fields.ts";

export const orderSavedFiltersSchema = z.object({
  /** Those that change their places among each other, as they shall follow. */
  filterIds: z.array(savedFilterId).min(1).max(200),
});

/** Puts saved filters into an order; each takes one of the places that they had together. */
export async function orderSavedFilters(
  actor: Actor,
  { filterIds }: z.infer<typeof orderSavedFiltersSchema>,
): Promise<void> {
  filterOwner(actor);
  await inTransaction(async (tx) => {
    for (const id of filterIds) await requireOwnFilter(tx, actor, id);
    const rows = await tx.savedFilter.findMany({
      where: { id: { in: filterIds } },
      select: { position: true },
    });
    const places = rows.map((row) => row.position).sort((one, other) => one - other);
    for (const [index, id] of filterIds.entries())
      await tx.savedFilter.update({ where: { id }, data: { position: places[index] ?? index } });
  });
}
