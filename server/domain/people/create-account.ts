import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { AppError } from "#lib/app-error.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";

export type NewAccount = { email: string; name: string; passwordHash: string };

/** The password as better-auth keeps it. Takes tens of milliseconds: call it before a transaction. */
export function hashNewPassword(password: string): Promise<string> {
  return hashPassword(password);
}

/** Writes a user with a password. Throws `conflict` when the address has an account already. */
export async function createAccountIn(
  tx: Transaction,
  { email, name, passwordHash }: NewAccount,
): Promise<{ id: string; name: string; email: string }> {
  const emailTaken = new AppError("conflict", { field: "email", reason: "email_taken" });
  if (await tx.user.findUnique({ where: { email }, select: { id: true } })) throw emailTaken;
  const id = randomUUID();
  // better-auth finds a password by this provider and by the user's id as account id.
  const created = tx.user.create({
    data: {
      id,
      email,
      name,
      accounts: {
        create: {
          id: randomUUID(),
          accountId: id,
          providerId: "credential",
          password: passwordHash,
        },
      },
    },
  });
  await created.catch((error: unknown) => {
    throw isUniqueViolation(error) ? emailTaken : error;
  });
  return { id, name, email };
}
