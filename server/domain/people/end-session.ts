import { z } from "zod";
import type { SignedInAccount } from "#lib/account.ts";
import { AppError } from "#lib/app-error.ts";
import { database } from "#server/db/database.ts";

export const endSessionSchema = z.object({ sessionId: z.string().min(1) });

/** Signs one's own account out elsewhere, at once. Throws `not_found`. */
export async function endSession(
  account: SignedInAccount,
  input: z.infer<typeof endSessionSchema>,
): Promise<void> {
  const ended = await database().prisma.session.deleteMany({
    where: { id: input.sessionId, userId: account.id },
  });
  if (ended.count === 0) throw new AppError("not_found", { field: "session" });
}

/** Signs one's own account out everywhere but here, and counts the sessions that ended. */
export async function endOtherSessions(account: SignedInAccount): Promise<number> {
  const ended = await database().prisma.session.deleteMany({
    where: { userId: account.id, id: { not: account.sessionId } },
  });
  return ended.count;
}
