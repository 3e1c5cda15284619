import type { z } from "zod";
import type { Account } from "#lib/account.ts";
import { type Preferences, preferencesSchema } from "#lib/preferences.ts";
import { database } from "#server/db/database.ts";
import { getPreferences } from "./get-preferences.ts";

export const setPreferencesSchema = preferencesSchema.partial();

/** Changes what a person set for themselves; what is not named stays as it is. */
export async function setPreferences(
  account: Account,
  input: z.infer<typeof setPreferencesSchema>,
): Promise<Preferences> {
  const preferences = { ...(await getPreferences(account.id)), ...input };
  await database().prisma.user.update({ where: { id: account.id }, data: { preferences } });
  return preferences;
}
