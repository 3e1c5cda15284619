import type { Actor } from "#lib/actor.ts";
import type { Invitation } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { invitationSelect, toInvitation } from "./invitation-row.ts";

/** The invitations nobody has used yet, newest first, the expired ones among them. */
export async function listInvitations(actor: Actor): Promise<Invitation[]> {
  authorize(actor, "people.view");
  const rows = await database().prisma.invitation.findMany({
    where: { spaceId: actor.spaceId, acceptedAt: null },
    select: invitationSelect,
    orderBy: { id: "desc" },
  });
  return rows.map(toInvitation);
}
