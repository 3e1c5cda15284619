import type { Actor } from "#lib/actor.ts";
import type { SavedFilter } from "#lib/saved-filter.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { savedFilterFromRow, savedFilterSelect, visibleFilters } from "./saved-filter-row.ts";

/** More than anybody keeps in sight. */
const mostFilters = 200;

/** The actor's own saved filters and the shared ones, in their order. */
export async function listSavedFilters(actor: Actor): Promise<SavedFilter[]> {
  authorize(actor, "asset.view");
  const rows = await database().prisma.savedFilter.findMany({
    where: visibleFilters(actor),
    select: savedFilterSelect,
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: mostFilters,
  });
  return rows.map((row) => savedFilterFromRow(actor, row));
}
