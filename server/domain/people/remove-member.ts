import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";
import { authorizePerson } from "./authorize-person.ts";
import { holdSpace } from "./hold-space.ts";
import { keepLastAdmin, requireMember } from "./require-member.ts";
import { revokeTokensOf } from "./revoke-tokens-of.ts";
import { withdrawInvitationsOf } from "./withdraw-invitations.ts";

export const removeMemberSchema = z.object({
  userId: z.string().min(1),
  /** True leaves the tokens working that this person created, for the sites that use them. */
  keepTokens: z.boolean().default(false),
});

/**
 * Ends a person's rights in the space at once, with the invitations they sent and (unless kept)
 * the tokens they created. In their last space their sessions end too; the account stays, so
 * that history keeps its names. Throws `conflict` (`last_admin`).
 */
export async function removeMember(
  actor: Actor,
  input: z.infer<typeof removeMemberSchema>,
): Promise<{ revokedTokens: number }> {
  authorizePerson(actor, "people.edit");
  return inTransaction(async (tx) => {
    await holdSpace(tx, actor.spaceId);
    const member = await requireMember(tx, actor.spaceId, input.userId);
    await keepLastAdmin(tx, actor.spaceId, member);
    await tx.membership.delete({
      where: { userId_spaceId: { userId: member.userId, spaceId: actor.spaceId } },
    });
    await withdrawInvitationsOf(tx, actor.spaceId, member);
    const revokedTokens = input.keepTokens ? 0 : await revokeTokensOf(tx, actor, member.userId);
    const remaining = await tx.membership.count({ where: { userId: member.userId } });
    if (remaining === 0) await tx.session.deleteMany({ where: { userId: member.userId } });
    await recordHistory(tx, actor, {
      action: "member.removed",
      subject: { type: "member", id: member.userId, name: member.name },
      changes: { role: { before: member.role, after: null } },
    });
    return { revokedTokens };
  });
}
