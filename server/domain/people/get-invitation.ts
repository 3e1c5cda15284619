import { z } from "zod";
import { AppError } from "#lib/app-error.ts";
import type { Role } from "#lib/roles.ts";
import { database } from "#server/db/database.ts";
import { hashSecret } from "../secret.ts";
import { linkTokenField } from "./account-fields.ts";

export const getInvitationSchema = z.object({ token: linkTokenField });

export type OpenInvitation = {
  spaceId: number;
  spaceName: string;
  email: string;
  role: Role;
  invitedByName: string;
  expiresAt: number;
  /** The address has an account: its owner signs in instead of choosing a password. */
  hasAccount: boolean;
};

/** What the holder of an invitation link may know. Throws `not_found` when it is used or expired. */
export async function getInvitation(
  input: z.infer<typeof getInvitationSchema>,
): Promise<OpenInvitation> {
  const { prisma } = database();
  const row = await prisma.invitation.findUnique({
    where: { tokenHash: hashSecret(input.token) },
    include: { space: { select: { name: true } } },
  });
  if (!row || row.acceptedAt || row.expiresAt.getTime() <= Date.now())
    throw new AppError("not_found", { field: "invitation", reason: "invitation_gone" });
  const accounts = await prisma.user.count({ where: { email: row.email } });
  return {
    spaceId: row.spaceId,
    spaceName: row.space.name,
    email: row.email,
    // The column is written only from a checked Role.
    role: row.role as Role,
    invitedByName: row.invitedByName,
    expiresAt: row.expiresAt.getTime(),
    hasAccount: accounts > 0,
  };
}
