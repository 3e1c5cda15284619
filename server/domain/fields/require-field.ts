import { AppError } from "#lib/app-error.ts";
import type { Field } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { fieldFromRow, fieldSelect } from "./field-row.ts";

/** The field of this space. Throws `not_found`. */
export async function requireField(
  client: Pick<Transaction, "field">,
  spaceId: number,
  fieldId: number,
): Promise<Field> {
  const field = await client.field.findFirst({
    where: { id: fieldId, spaceId },
    select: fieldSelect,
  });
  if (!field) throw new AppError("not_found", { field: "field" });
  return fieldFromRow(field);
}
