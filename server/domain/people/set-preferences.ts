import { z } from "zod";
import type { Account } from "#lib/account.ts";
import { type Preferences, readPreferences } from "#lib/preferences.ts";
import { isSizedColumn, isTableColumn } from "#lib/read-table-view.ts";
import {
  columnWidthRange,
  type SizedColumn,
  type TableColumn,
  tableDensities,
} from "#lib/table-view.ts";
import { mostKeptColumns } from "#lib/with-other-columns.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";

const columnWidth = z.number().int().min(columnWidthRange.min).max(columnWidthRange.max);

const tableView = z.object({
  columns: z
    // The columns of texts are those of whichever space: what it has not is left out when it is shown.
    .array(z.custom<TableColumn>(isTableColumn))
    .max(mostKeptColumns)
    .refine((columns) => new Set(columns).size === columns.length)
    .nullable(),
  widths: z
    .partialRecord(z.custom<SizedColumn>(isSizedColumn), columnWidth)
    .refine((widths) => Object.keys(widths).length <= mostKeptColumns + 1),
  density: z.enum(tableDensities),
});

// Written out, because what is absent must stay as it is and not become what it is at first.
export const setPreferencesSchema = z.object({
  letterKeys: z.boolean().optional(),
  spacePreviews: z.boolean().optional(),
  table: tableView.optional(),
}) satisfies z.ZodType<Partial<Preferences>>;

/** Changes what a person set for themselves; what is not named stays as it is. */
export function setPreferences(
  { id }: Account,
  input: z.infer<typeof setPreferencesSchema>,
): Promise<Preferences> {
  return inTransaction(async (tx) => {
    // Another tab may change something else at this moment. SQLite has one writer.
    if (database().provider === "postgresql")
      await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${id} FOR UPDATE`;
    const user = await tx.user.findUniqueOrThrow({ where: { id }, select: { preferences: true } });
    const preferences = { ...readPreferences(user.preferences), ...input };
    await tx.user.update({ where: { id }, data: { preferences } });
    return preferences;
  });
}
