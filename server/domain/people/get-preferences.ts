import { type Preferences, readPreferences } from "#lib/preferences.ts";
import { database } from "#server/db/database.ts";

/** What a person set for themselves. */
export async function getPreferences(userId: string): Promise<Preferences> {
  const user = await database().prisma.user.findUnique({
    where: { id: userId },
    select: { preferences: true },
  });
  return readPreferences(user?.preferences);
}
