import { verifyPassword } from "better-auth/crypto";
import { z } from "zod";
import type { SignedInAccount } from "#lib/account.ts";
import { AppError } from "#lib/app-error.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { passwordField } from "./account-fields.ts";
import { clearAttempts, takeAttempt } from "./attempt-limit.ts";
import { hashNewPassword } from "./create-account.ts";

export const changePasswordSchema = z.object({
  currentPassword: z.string().min(1).max(1000),
  newPassword: passwordField,
});

/** Wrong passwords in a row before one has to wait. */
const limit = { max: 10, windowSeconds: 15 * 60 };

/**
 * Changes one's own password and ends every other session of the account. Throws `invalid`
 * (`wrong_password`), and `rate_limited` after too many of those.
 */
export async function changePassword(
  account: SignedInAccount,
  input: z.infer<typeof changePasswordSchema>,
): Promise<void> {
  const attempts = `password:${account.id}`;
  await takeAttempt(attempts, limit);
  const credential = { userId: account.id, providerId: "credential" };
  const current = await database().prisma.account.findFirst({ where: credential });
  const isRight =
    current?.password &&
    (await verifyPassword({ hash: current.password, password: input.currentPassword }));
  if (!isRight)
    throw new AppError("invalid", { field: "currentPassword", reason: "wrong_password" });
  await clearAttempts(attempts);
  const password = await hashNewPassword(input.newPassword);
  await inTransaction(async (tx) => {
    await tx.account.updateMany({ where: credential, data: { password } });
    await tx.session.deleteMany({
      where: { userId: account.id, id: { not: account.sessionId } },
    });
  });
}
