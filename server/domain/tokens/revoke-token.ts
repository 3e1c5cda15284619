import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";
import { authorizePerson } from "../people/authorize-person.ts";

export const revokeTokenSchema = z.object({ tokenId: z.number().int().positive() });

/** Ends a token at once. One that was revoked before stays so. Throws `not_found`. */
export async function revokeToken(
  actor: Actor,
  input: z.infer<typeof revokeTokenSchema>,
): Promise<void> {
  authorizePerson(actor, "token.edit");
  return inTransaction(async (tx) => {
    const token = await tx.apiToken.findFirst({
      where: { id: input.tokenId, spaceId: actor.spaceId },
      select: { id: true, name: true },
    });
    if (!token) throw new AppError("not_found", { field: "token" });
    await revokeTokenIn(tx, actor, token);
  });
}

/** `revokeToken` of a token that is known, inside a transaction that is already open. */
export async function revokeTokenIn(
  tx: Transaction,
  actor: Actor,
  token: { id: number; name: string },
): Promise<void> {
  const revokedAt = new Date();
  const revoked = await tx.apiToken.updateMany({
    where: { id: token.id, revokedAt: null },
    data: { revokedAt },
  });
  if (revoked.count === 0) return;
  await recordHistory(tx, actor, {
    action: "token.revoked",
    subject: { type: "token", id: token.id, name: token.name },
  });
}
