import { z } from "zod";
import type { Account } from "#lib/account.ts";
import type { Preferences } from "#lib/preferences.ts";
import { columnWidthRange, sizedColumns, tableColumns, tableDensities } from "#lib/table-view.ts";
import { database } from "#server/db/database.ts";
import { getPreferences } from "./get-preferences.ts";

const columnWidth = z.number().int().min(columnWidthRange.min).max(columnWidthRange.max);

const tableView = z.object({
  columns: z.array(z.enum(tableColumns)).max(tableColumns.length).nullable(),
  widths: z.partialRecord(z.enum(sizedColumns), columnWidth),
  density: z.enum(tableDensities),
});

// Written out, because what is absent must stay as it is and not become what it is at first.
export const setPreferencesSchema = z.object({
  letterKeys: z.boolean().optional(),
  spacePreviews: z.boolean().optional(),
  table: tableView.optional(),
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
