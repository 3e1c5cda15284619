import type { Transaction } from "#server/db/in-transaction.ts";
import { invitationSubject } from "./invitation-row.ts";

/**
 * Deletes the open invitations that this person sent in the space. They saw the links, and could
 * use one to come back.
 */
export async function withdrawInvitationsOf(
  tx: Transaction,
  spaceId: number,
  person: { userId: string },
): Promise<void> {
  const open = await tx.invitation.findMany({
    where: { spaceId, acceptedAt: null },
    select: { id: true },
  });
  const sent = await tx.history.findMany({
    where: {
      spaceId,
      action: "member.invited",
      actorId: person.userId,
      subjectId: { in: open.map((invitation) => invitationSubject(invitation.id)) },
    },
    select: { subjectId: true },
  });
  const subjects = new Set(sent.map((entry) => entry.subjectId));
  await tx.invitation.deleteMany({
    where: {
      id: {
        in: open.map(({ id }) => id).filter((id) => subjects.has(invitationSubject(id))),
      },
    },
  });
}
