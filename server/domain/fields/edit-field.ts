import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Changes } from "#lib/history.ts";
import type { Field } from "#lib/library.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { refreshGaps } from "../assets/refresh-gaps.ts";
import { rewriteTexts } from "../assets/rewrite-texts.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { fieldName, fieldPattern, fieldPatternHint } from "./create-field.ts";
import { fieldFromRow, fieldSelect } from "./field-row.ts";
import { requireField } from "./require-field.ts";
import { requirePattern } from "./require-pattern.ts";

export const editFieldSchema = z.object({
  fieldId: z.number().int().positive(),
  name: fieldName.optional(),
  required: z.boolean().optional(),
  translatable: z.boolean().optional(),
  multiline: z.boolean().optional(),
  pattern: fieldPattern.optional(),
  patternHint: fieldPatternHint.optional(),
  /** When translation ends: texts in other languages than the default one may go. */
  discardTexts: z.boolean().default(false),
});

type Settings = Omit<Field, "id" | "key" | "builtIn" | "position">;

/**
 * Changes a field; what is absent stays, and a new pattern holds for later edits only. A field
 * that becomes translatable keeps its texts in the default language, and the other way round;
 * texts in other languages refuse that with `conflict` unless they may be discarded. Throws
 * `locked` with how many assets refuse to have their texts moved.
 */
export async function editField(
  actor: Actor,
  input: z.input<typeof editFieldSchema>,
): Promise<Field> {
  authorize(actor, "field.edit");
  const pattern = input.pattern === undefined ? undefined : requirePattern(input.pattern);
  return inTransaction(async (tx) => {
    const before = await requireField(tx, actor.spaceId, input.fieldId);
    const after: Settings = {
      name: input.name ?? before.name,
      required: input.required ?? before.required,
      translatable: input.translatable ?? before.translatable,
      multiline: input.multiline ?? before.multiline,
      pattern: pattern === undefined ? before.pattern : pattern,
      patternHint: input.patternHint === undefined ? before.patternHint : input.patternHint || null,
    };
    const changes = differences(before, after);
    if (Object.keys(changes).length === 0) return before;
    const field = await tx.field.update({
      where: { id: before.id },
      data: after,
      select: fieldSelect,
    });
    if (changes.translatable) await moveTexts(tx, actor, field, input.discardTexts ?? false);
    if (changes.translatable || changes.required)
      await refreshGaps(tx, actor.spaceId, { field: field.key });
    await recordHistory(tx, actor, {
      action: "field.edited",
      subject: { type: "field", id: field.id, name: field.name },
      changes,
    });
    return fieldFromRow(field);
  });
}

function differences(before: Settings, after: Settings): Changes {
  // Object.keys forgets the names; `after` is made above and has no others.
  const keys = Object.keys(after) as (keyof Settings)[];
  return Object.fromEntries(
    keys
      .filter((key) => before[key] !== after[key])
      .map((key) => [key, { before: before[key], after: after[key] }]),
  );
}

async function moveTexts(
  tx: Transaction,
  actor: Actor,
  field: { key: string; translatable: boolean },
  discardTexts: boolean,
): Promise<void> {
  const { defaultLanguage } = await tx.space.findUniqueOrThrow({
    where: { id: actor.spaceId },
    select: { defaultLanguage: true },
  });
  const texts = { field: field.key };
  if (field.translatable) {
    await rewriteTexts(tx, actor, { texts, languageOf: () => defaultLanguage });
    return;
  }
  if (!discardTexts) {
    const count = await tx.assetText.count({
      where: {
        asset: { spaceId: actor.spaceId },
        field: field.key,
        language: { notIn: [defaultLanguage, ""] },
      },
    });
    if (count > 0)
      throw new AppError("conflict", {
        field: "translatable",
        reason: "texts_exist",
        values: { count },
      });
  }
  await rewriteTexts(tx, actor, {
    texts,
    languageOf: ({ language }) => (language === defaultLanguage ? "" : null),
  });
}
