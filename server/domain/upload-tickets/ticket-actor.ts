import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Role } from "#lib/roles.ts";
import { database } from "#server/db/database.ts";
import { readScopes } from "../tokens/token-row.ts";
import type { UploadTicket } from "./ticket-row.ts";

/**
 * Whoever signed a ticket, with the rights they have now: the form comes without a token of its
 * own. Throws `forbidden` when the token was revoked or the person has left.
 */
export async function ticketActor(ticket: UploadTicket): Promise<Actor> {
  const { spaceId, tokenId, userId } = ticket;
  const { prisma } = database();
  if (tokenId !== null) {
    const token = await prisma.apiToken.findFirst({
      where: {
        id: tokenId,
        spaceId,
        revokedAt: null,
        OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
      },
    });
    if (token)
      return {
        kind: "token",
        spaceId,
        tokenId,
        name: token.name,
        // The column is written only from a checked Role.
        role: token.role as Role,
        scopes: readScopes(token.scopes),
      };
  } else if (userId !== null) {
    const member = await prisma.membership.findUnique({
      where: { userId_spaceId: { userId, spaceId } },
      select: { role: true, user: { select: { name: true } } },
    });
    if (member)
      return { kind: "user", spaceId, userId, name: member.user.name, role: member.role as Role };
  } else return { kind: "system", spaceId, name: "Vitrine" };
  throw new AppError("forbidden", { reason: "upload_not_signed" });
}
