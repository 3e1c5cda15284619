import type { Field } from "#lib/library.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const fieldSelect = {
  id: true,
  key: true,
  name: true,
  builtIn: true,
  multiline: true,
  translatable: true,
  required: true,
  pattern: true,
  patternHint: true,
  position: true,
} satisfies Prisma.FieldSelect;

/** A field row is a `Field` as it stands. */
export function fieldFromRow(row: Prisma.FieldGetPayload<{ select: typeof fieldSelect }>): Field {
  return row;
}
