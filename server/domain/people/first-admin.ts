import { z } from "zod";
import { AppError } from "#lib/app-error.ts";
import { database } from "#server/db/database.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { hashSecret, newSecret } from "../secret.ts";
import { emailField, linkTokenField, passwordField, personNameField } from "./account-fields.ts";
import { createAccountIn, hashNewPassword } from "./create-account.ts";
import { joinSpaceIn } from "./join-space.ts";
import { setUpFirstSpaceIn } from "./set-up-space.ts";

const settingKey = "setup_link";

/** Whether nobody leads any space yet, so that a set-up link is due. */
export async function needsFirstAdmin(): Promise<boolean> {
  return isWithoutAdmin(database().prisma);
}

/**
 * Makes a new set-up link and answers its path, `/setup/{token}`. The link before it ends. Only
 * the hash is kept.
 */
export async function issueSetupLink(): Promise<string> {
  const token = newSecret();
  const value = hashSecret(token);
  await database().prisma.setting.upsert({
    where: { key: settingKey },
    update: { value },
    create: { key: settingKey, value },
  });
  return `/setup/${token}`;
}

/** Whether this token opens the set-up page: the newest one, as long as there is no admin. */
export async function checkSetupToken(token: string): Promise<boolean> {
  const { prisma } = database();
  const row = await prisma.setting.findUnique({ where: { key: settingKey } });
  return row?.value === hashSecret(token) && (await isWithoutAdmin(prisma));
}

export const createFirstAdminSchema = z.object({
  token: linkTokenField,
  name: personNameField,
  email: emailField,
  password: passwordField,
  spaceName: z.string().trim().min(1).max(200).optional(),
  /** BCP 47 codes, the main language first. */
  languages: z.array(z.string()).max(100).optional(),
});

export type FirstAdmin = { userId: string; spaceId: number };

/**
 * Creates the first admin and gives the first space its name and languages. The set-up link ends
 * with it. Throws `not_found` (`setup_gone`) for a link that does not open, `conflict`
 * (`email_taken`) when the address has an account.
 */
export async function createFirstAdmin(
  input: z.infer<typeof createFirstAdminSchema>,
): Promise<FirstAdmin> {
  const gone = new AppError("not_found", { field: "setup", reason: "setup_gone" });
  if (!(await checkSetupToken(input.token))) throw gone;
  const passwordHash = await hashNewPassword(input.password);
  return inTransaction(async (tx) => {
    const row = await tx.setting.findUnique({ where: { key: settingKey } });
    // Deleting the row is what uses the link up: of two at once, one finds nothing to delete.
    const used = await tx.setting.deleteMany({ where: { key: settingKey } });
    if (used.count === 0 || row?.value !== hashSecret(input.token)) throw gone;
    const spaceId = await setUpFirstSpaceIn(tx, {
      name: input.spaceName,
      languages: input.languages,
    });
    if (!(await isWithoutAdmin(tx))) throw gone;
    const user = await createAccountIn(tx, { ...input, passwordHash });
    await joinAsAdmin(tx, spaceId, user);
    return { userId: user.id, spaceId };
  });
}

/**
 * Creates the first admin from the environment. Does nothing once there is an admin, so it may
 * run at every start; an account of that address keeps its password. Answers whether it did.
 */
export async function createFirstAdminFromEnv(admin: {
  email: string;
  password: string;
}): Promise<boolean> {
  if (!(await needsFirstAdmin())) return false;
  const email = emailField.parse(admin.email);
  const passwordHash = await hashNewPassword(passwordField.parse(admin.password));
  return inTransaction(async (tx) => {
    await tx.setting.deleteMany({ where: { key: settingKey } });
    // This holds the space, so the one of two processes that waited sees the other's admin.
    const spaceId = await setUpFirstSpaceIn(tx, {});
    if (!(await isWithoutAdmin(tx))) return false;
    const known = await tx.user.findUnique({ where: { email } });
    const user =
      known ?? (await createAccountIn(tx, { email, name: nameFrom(email), passwordHash }));
    await tx.membership.deleteMany({ where: { userId: user.id, spaceId } });
    await joinAsAdmin(tx, spaceId, user);
    return true;
  });
}

async function joinAsAdmin(
  tx: Transaction,
  spaceId: number,
  user: { id: string; name: string; email: string },
): Promise<void> {
  const actor = { kind: "user", spaceId, userId: user.id, name: user.name, role: "admin" } as const;
  await joinSpaceIn(tx, actor, user, "admin");
}

async function isWithoutAdmin(client: Pick<Transaction, "membership">): Promise<boolean> {
  const admin = await client.membership.findFirst({
    where: { role: "admin" },
    select: { userId: true },
  });
  return admin === null;
}

function nameFrom(email: string): string {
  return email.split("@")[0] ?? email;
}
