import { database } from "#server/db/database.ts";
import type { Database } from "#server/db/open-database.ts";
import { newSecret } from "#server/domain/secret.ts";

const settingKey = "auth_secret";

type Holder = { vitrineAuthSecret?: { database: Database; secret: Promise<string> } };

/** Shared by the two module graphs of the process. */
const holder = globalThis as Holder;

/** The secret of the open database, read once. */
export function currentAuthSecret(): Promise<string> {
  const current = database();
  if (holder.vitrineAuthSecret?.database !== current) {
    const secret = readAuthSecret(current);
    holder.vitrineAuthSecret = { database: current, secret };
    // A database that could not be reached now may be there for the next request.
    secret.catch(() => delete holder.vitrineAuthSecret);
  }
  return holder.vitrineAuthSecret.secret;
}

/**
 * The secret that signs session cookies. It is made at the first start and kept in the database,
 * because every process that serves the library must know the same one.
 */
async function readAuthSecret({ prisma }: Database): Promise<string> {
  const row =
    (await prisma.setting.findUnique({ where: { key: settingKey } })) ??
    // An update that changes nothing: of two processes at once, both read what the first wrote.
    (await prisma.setting.upsert({
      where: { key: settingKey },
      update: {},
      create: { key: settingKey, value: newSecret() },
    }));
  if (typeof row.value !== "string") throw new Error("The setting auth_secret is no text");
  return row.value;
}
