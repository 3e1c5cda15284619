import { z } from "zod";
import type { Account } from "#lib/account.ts";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Role } from "#lib/roles.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { hashSecret } from "../secret.ts";
import { linkTokenField, passwordField, personNameField } from "./account-fields.ts";
import { createAccountIn, hashNewPassword } from "./create-account.ts";
import { getInvitation } from "./get-invitation.ts";
import { joinSpaceIn } from "./join-space.ts";

export const acceptInvitationSchema = z.object({
  token: linkTokenField,
  name: personNameField,
  password: passwordField,
});
export const joinByInvitationSchema = z.object({ token: linkTokenField });

export type AcceptedInvitation = { spaceId: number; userId: string; email: string };

/**
 * Creates the invited account and its membership. Throws `not_found` (`invitation_gone`) for a
 * link that is used or expired, `conflict` (`email_taken`) when the address has an account: its
 * owner signs in and joins by `joinByInvitation`.
 */
export async function acceptInvitation(
  input: z.infer<typeof acceptInvitationSchema>,
): Promise<AcceptedInvitation> {
  // Before the password costs its tens of milliseconds of hashing.
  await getInvitation({ token: input.token });
  const passwordHash = await hashNewPassword(input.password);
  return inTransaction(async (tx) => {
    const invitation = await takeInvitation(tx, input.token);
    const user = await createAccountIn(tx, {
      email: invitation.email,
      name: input.name,
      passwordHash,
    });
    await joinSpaceIn(tx, newMember(user, invitation), user, invitation.role);
    return { spaceId: invitation.spaceId, userId: user.id, email: user.email };
  });
}

/**
 * Joins the space of an invitation with an account that exists. Whoever holds the link is
 * invited, so the addresses need not be the same.
 */
export function joinByInvitation(
  account: Account,
  input: z.infer<typeof joinByInvitationSchema>,
): Promise<AcceptedInvitation> {
  return inTransaction(async (tx) => {
    const invitation = await takeInvitation(tx, input.token);
    await joinSpaceIn(tx, newMember(account, invitation), account, invitation.role);
    return { spaceId: invitation.spaceId, userId: account.id, email: account.email };
  });
}

type TakenInvitation = { spaceId: number; email: string; role: Role };

/** Uses the invitation up. Only one of two that come at the same moment gets it. */
async function takeInvitation(tx: Transaction, token: string): Promise<TakenInvitation> {
  const tokenHash = hashSecret(token);
  const now = new Date();
  const taken = await tx.invitation.updateMany({
    where: { tokenHash, acceptedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  });
  const row = taken.count === 1 && (await tx.invitation.findUnique({ where: { tokenHash } }));
  if (!row) throw new AppError("not_found", { field: "invitation", reason: "invitation_gone" });
  // The column is written only from a checked Role.
  return { spaceId: row.spaceId, email: row.email, role: row.role as Role };
}

function newMember(user: { id: string; name: string }, invitation: TakenInvitation): Actor {
  return {
    kind: "user",
    spaceId: invitation.spaceId,
    userId: user.id,
    name: user.name,
    role: invitation.role,
  };
}
