import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Invitation } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";
import { hashSecret, newSecret } from "../secret.ts";
import { emailField, roleField } from "./account-fields.ts";
import { authorizePerson } from "./authorize-person.ts";
import { invitationSelect, invitationSubject, toInvitation } from "./invitation-row.ts";

export const inviteMemberSchema = z.object({ email: emailField, role: roleField });

const lifetimeMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * Invites a person by a link that works once and for seven days. The secret in the link,
 * `/invite/{token}`, is only in this answer. An older invitation of the same address ends.
 */
export async function inviteMember(
  actor: Actor,
  input: z.infer<typeof inviteMemberSchema>,
): Promise<{ invitation: Invitation; token: string }> {
  authorizePerson(actor, "people.edit");
  const token = newSecret();
  const now = Date.now();
  return inTransaction(async (tx) => {
    const member = await tx.membership.findFirst({
      where: { spaceId: actor.spaceId, user: { email: input.email } },
      select: { userId: true },
    });
    if (member) throw new AppError("conflict", { field: "email", reason: "already_member" });
    await tx.invitation.deleteMany({
      where: { spaceId: actor.spaceId, email: input.email, acceptedAt: null },
    });
    const row = await tx.invitation.create({
      data: {
        spaceId: actor.spaceId,
        email: input.email,
        role: input.role,
        tokenHash: hashSecret(token),
        invitedByName: actor.name,
        createdAt: new Date(now),
        expiresAt: new Date(now + lifetimeMilliseconds),
      },
      select: invitationSelect,
    });
    await recordHistory(tx, actor, {
      action: "member.invited",
      subject: { type: "member", id: invitationSubject(row.id), name: input.email },
      changes: { role: { before: null, after: input.role } },
    });
    return { invitation: toInvitation(row), token };
  });
}
