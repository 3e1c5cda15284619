import type { Actor } from "#lib/actor.ts";
import type { Tag } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { tagFromRow, tagSelect } from "./tag-row.ts";

/** Every tag of the space, by name. */
export async function listTags(actor: Actor): Promise<Tag[]> {
  authorize(actor, "asset.view");
  const rows = await database().prisma.tag.findMany({
    where: { spaceId: actor.spaceId },
    select: tagSelect,
    orderBy: { name: "asc" },
  });
  return rows.map(tagFromRow);
}
