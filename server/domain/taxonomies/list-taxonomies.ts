import type { Actor } from "#lib/actor.ts";
import type { Taxonomy } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { taxonomyFromRow, taxonomySelect } from "./taxonomy-row.ts";

/** Every taxonomy of the space with its terms, in the order they were made. */
export async function listTaxonomies(actor: Actor): Promise<Taxonomy[]> {
  authorize(actor, "asset.view");
  const rows = await database().prisma.taxonomy.findMany({
    where: { spaceId: actor.spaceId },
    select: taxonomySelect,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(taxonomyFromRow);
}
