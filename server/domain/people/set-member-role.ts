import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Member } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";
import { roleField } from "./account-fields.ts";
import { authorizePerson } from "./authorize-person.ts";
import { holdSpace } from "./hold-space.ts";
import { keepLastAdmin, requireMember } from "./require-member.ts";
import { withdrawInvitationsOf } from "./withdraw-invitations.ts";

export const setMemberRoleSchema = z.object({ userId: z.string().min(1), role: roleField });

/**
 * Gives a member another role, at once. Who is no admin any more loses the invitations they sent.
 * Throws `conflict` (`last_admin`) when the space would have no admin left.
 */
export async function setMemberRole(
  actor: Actor,
  input: z.infer<typeof setMemberRoleSchema>,
): Promise<Member> {
  authorizePerson(actor, "people.edit");
  return inTransaction(async (tx) => {
    await holdSpace(tx, actor.spaceId);
    const member = await requireMember(tx, actor.spaceId, input.userId);
    if (member.role === input.role) return member;
    await keepLastAdmin(tx, actor.spaceId, member);
    await tx.membership.update({
      where: { userId_spaceId: { userId: member.userId, spaceId: actor.spaceId } },
      data: { role: input.role },
    });
    if (member.role === "admin") await withdrawInvitationsOf(tx, actor.spaceId, member);
    await recordHistory(tx, actor, {
      action: "member.role_set",
      subject: { type: "member", id: member.userId, name: member.name },
      changes: { role: { before: member.role, after: input.role } },
    });
    return { ...member, role: input.role };
  });
}
