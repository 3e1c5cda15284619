import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { fieldKeyFromName, fieldKeyPattern } from "#lib/field-key.ts";
import type { Field } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { refreshGaps } from "../assets/refresh-gaps.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { fieldFromRow, fieldSelect } from "./field-row.ts";
import { requirePattern } from "./require-pattern.ts";

export const fieldName = z.string().trim().min(1).max(100);
export const fieldPattern = z.string().max(5000).nullable();
export const fieldPatternHint = z.string().trim().max(300).nullable();

export const createFieldSchema = z.object({
  name: fieldName,
  /** What the field is called in the data; made of the name when absent. */
  key: z.string().regex(fieldKeyPattern).optional(),
  translatable: z.boolean().default(true),
  required: z.boolean().default(false),
  multiline: z.boolean().default(false),
  /** A regular expression the whole value must match. */
  pattern: fieldPattern.default(null),
  /** The sentence people read when a value does not match. */
  patternHint: fieldPatternHint.default(null),
});

/**
 * Makes a text field of every asset, after those that are there. Throws `conflict` when the key
 * is taken and `invalid` for a pattern that does not compile or may take for ever.
 */
export async function createField(
  actor: Actor,
  input: z.input<typeof createFieldSchema>,
): Promise<Field> {
  authorize(actor, "field.edit");
  const key = input.key ?? fieldKeyFromName(input.name);
  const pattern = requirePattern(input.pattern ?? null);
  return inTransaction(async (tx) => {
    const { spaceId } = actor;
    const last = await tx.field.aggregate({ where: { spaceId }, _max: { position: true } });
    const row = await tx.field.create({
      data: {
        uuid: randomUUID(),
        spaceId,
        key,
        name: input.name,
        translatable: input.translatable ?? true,
        required: input.required ?? false,
        multiline: input.multiline ?? false,
        pattern,
        patternHint: input.patternHint || null,
        position: (last._max.position ?? -1) + 1,
      },
      select: fieldSelect,
    });
    if (row.required) await refreshGaps(tx, spaceId, { field: key });
    await recordHistory(tx, actor, {
      action: "field.created",
      subject: { type: "field", id: row.id, name: row.name },
      changes: { key: { before: null, after: key } },
    });
    return fieldFromRow(row);
  }).catch(refuseTakenName(key, "key"));
}
