import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";
import { authorizePerson } from "./authorize-person.ts";
import { invitationSubject } from "./invitation-row.ts";

export const revokeInvitationSchema = z.object({ invitationId: z.number().int().positive() });

/** Ends an invitation that nobody has used yet. Throws `not_found`. */
export async function revokeInvitation(
  actor: Actor,
  input: z.infer<typeof revokeInvitationSchema>,
): Promise<void> {
  authorizePerson(actor, "people.edit");
  return inTransaction(async (tx) => {
    const open = { id: input.invitationId, spaceId: actor.spaceId, acceptedAt: null };
    const invitation = await tx.invitation.findFirst({ where: open });
    const deleted = await tx.invitation.deleteMany({ where: open });
    if (!invitation || deleted.count === 0)
      throw new AppError("not_found", { field: "invitation" });
    await recordHistory(tx, actor, {
      action: "member.removed",
      subject: {
        type: "member",
        id: invitationSubject(invitation.id),
        name: invitation.email,
      },
      changes: { role: { before: invitation.role, after: null } },
    });
  });
}
