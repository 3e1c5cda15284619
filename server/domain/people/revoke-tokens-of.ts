import type { Actor } from "#lib/actor.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { revokeTokenIn } from "../tokens/revoke-token.ts";

/** Revokes the living tokens that a user created in the actor's space, and counts them. */
export async function revokeTokensOf(
  tx: Transaction,
  actor: Actor,
  userId: string,
): Promise<number> {
  const tokens = await tx.apiToken.findMany({
    where: { spaceId: actor.spaceId, createdById: userId, revokedAt: null },
    select: { id: true, name: true },
  });
  for (const token of tokens) await revokeTokenIn(tx, actor, token);
  return tokens.length;
}
