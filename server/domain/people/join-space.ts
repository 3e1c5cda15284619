import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Role } from "#lib/roles.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";

/** Gives a user a role in the actor's space. Throws `conflict` when they have one already. */
export async function joinSpaceIn(
  tx: Transaction,
  actor: Actor,
  user: { id: string; name: string; email: string },
  role: Role,
): Promise<void> {
  const present = await tx.membership.findUnique({
    where: { userId_spaceId: { userId: user.id, spaceId: actor.spaceId } },
  });
  if (present) throw new AppError("conflict", { field: "email", reason: "already_member" });
  await tx.membership.create({
    data: { userId: user.id, spaceId: actor.spaceId, role, createdAt: new Date() },
  });
  await recordHistory(tx, actor, {
    action: "member.joined",
    subject: { type: "member", id: user.id, name: user.name },
    changes: { role: { before: null, after: role } },
  });
}
