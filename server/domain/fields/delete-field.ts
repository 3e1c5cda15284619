import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { refreshGaps } from "../assets/refresh-gaps.ts";
import { rewriteTexts } from "../assets/rewrite-texts.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { requireField } from "./require-field.ts";

export const deleteFieldSchema = z.object({ fieldId: z.number().int().positive() });

/**
 * Deletes a field with its texts; they stay in the history of their assets. Throws `conflict`
 * for a built-in field and `locked` with how many assets refuse to lose a text.
 */
export async function deleteField(
  actor: Actor,
  input: z.infer<typeof deleteFieldSchema>,
): Promise<{ changedAssets: number }> {
  authorize(actor, "field.edit");
  return inTransaction(async (tx) => {
    const field = await requireField(tx, actor.spaceId, input.fieldId);
    if (field.builtIn) throw new AppError("conflict", { field: "field", reason: "built_in_field" });
    const changedAssets = await rewriteTexts(tx, actor, {
      texts: { field: field.key },
      languageOf: () => null,
    });
    await tx.field.delete({ where: { id: field.id } });
    await refreshGaps(tx, actor.spaceId, { field: field.key });
    await recordHistory(tx, actor, {
      action: "field.deleted",
      subject: { type: "field", id: field.id, name: field.name },
      changes: { key: { before: field.key, after: null } },
    });
    return { changedAssets };
  });
}
