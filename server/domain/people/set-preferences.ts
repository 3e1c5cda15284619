import { z } from "zod";
import type { Account } from "#lib/account.ts";
import type { Preferences } from "#lib/preferences.ts";
import { database } from "#server/db/database.ts";
import { getPreferences } from "./get-preferences.ts";

// Written out, because what is absent must stay as it is and not become what it is at first.
export const setPreferencesSchema = z.object({
  letterKeys: z.boolean().optional(),
  spacePreviews: z.boolean().optional(),
}) satisfies z.ZodType<Partial<Preferences>>;

/** Changes what a person set for themselves; what is not named stays as it is. */
export async function setPreferences(
  account: Account,
  input: z.infer<typeof setPreferencesSchema>,
): Promise<Preferences> {
  const preferences = { ...(await getPreferences(account.id)), ...input };
  await database().prisma.user.update({ where: { id: account.id }, data: { preferences } });
  return preferences;
}
