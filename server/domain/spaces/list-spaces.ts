import type { Actor } from "#lib/actor.ts";
import type { Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { spaceFromRow, spaceSelect } from "./space-row.ts";

/** The spaces that the actor may enter: all of them, those of a person, or the one of a token. */
export async function listSpaces(actor: Actor): Promise<Space[]> {
  const rows = await database().prisma.space.findMany({
    where:
      actor.kind === "system"
        ? {}
        : actor.kind === "user"
          ? { memberships: { some: { userId: actor.userId } } }
          : { id: actor.spaceId },
    select: spaceSelect,
    orderBy: { id: "asc" },
  });
  return rows.map(spaceFromRow);
}
