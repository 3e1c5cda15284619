import type { Actor } from "#lib/actor.ts";
import type { Member } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { memberSelect, toMember } from "./member-row.ts";

/** The people of the space, by name. */
export async function listMembers(actor: Actor): Promise<Member[]> {
  authorize(actor, "people.view");
  const rows = await database().prisma.membership.findMany({
    where: { spaceId: actor.spaceId },
    select: memberSelect,
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
  });
  return rows.map(toMember);
}
