import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { requirePreset } from "./require-preset.ts";

export const deletePresetSchema = z.object({ presetId: z.number().int().positive() });

/** Deletes a preset: addresses that name it are not found any more. Throws `not_found`. */
export async function deletePreset(
  actor: Actor,
  input: z.infer<typeof deletePresetSchema>,
): Promise<void> {
  authorize(actor, "preset.edit");
  await inTransaction(async (tx) => {
    const { id, name, key, width, height, format, quality, widths } = await requirePreset(
      tx,
      actor.spaceId,
      input.presetId,
    );
    await tx.renditionPreset.delete({ where: { id } });
    const gone = { key, width, height, format, quality, widths };
    await recordHistory(tx, actor, {
      action: "preset.deleted",
      subject: { type: "preset", id, name },
      changes: Object.fromEntries(
        Object.entries(gone).map(([field, before]) => [field, { before, after: null }]),
      ),
    });
  });
}
