import { AppError } from "#lib/app-error.ts";
import type { Member } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { memberSelect, toMember } from "./member-row.ts";

/** The member of this space. Throws `not_found`. */
export async function requireMember(
  tx: Pick<Transaction, "membership">,
  spaceId: number,
  userId: string,
): Promise<Member> {
  const row = await tx.membership.findUnique({
    where: { userId_spaceId: { userId, spaceId } },
    select: memberSelect,
  });
  if (!row) throw new AppError("not_found", { field: "member" });
  return toMember(row);
}

/** Throws `conflict` when this member is the only admin: a space without one could not be led. */
export async function keepLastAdmin(
  tx: Pick<Transaction, "membership">,
  spaceId: number,
  member: Member,
): Promise<void> {
  if (member.role !== "admin") return;
  const admins = await tx.membership.count({ where: { spaceId, role: "admin" } });
  if (admins === 1) throw new AppError("conflict", { reason: "last_admin" });
}
