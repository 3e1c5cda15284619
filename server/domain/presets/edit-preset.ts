import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Changes } from "#lib/history.ts";
import { presetFields, type RenditionPreset } from "#lib/rendition-preset.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { presetFromRow, presetSelect, writeWidths } from "./preset-row.ts";
import { refuseEmptySize } from "./refuse-empty-size.ts";
import { requirePreset } from "./require-preset.ts";

const editable = ["name", "width", "height", "format", "quality", "widths"] as const;

/** The key stays: addresses out there name the preset by it. */
export const editPresetSchema = presetFields
  .omit({ key: true })
  .partial()
  .extend({ presetId: z.number().int().positive() });

/** Changes a preset; what is absent stays. Throws `not_found` and `invalid`. */
export async function editPreset(
  actor: Actor,
  input: z.infer<typeof editPresetSchema>,
): Promise<RenditionPreset> {
  authorize(actor, "preset.edit");
  return inTransaction(async (tx) => {
    const before = await requirePreset(tx, actor.spaceId, input.presetId);
    const changes: Changes = {};
    for (const field of editable) {
      const wanted = input[field];
      if (wanted !== undefined && String(wanted) !== String(before[field]))
        changes[field] = { before: before[field], after: wanted };
    }
    if (Object.keys(changes).length === 0) return before;
    const { presetId, widths, ...values } = input;
    refuseEmptySize({ ...before, ...values });
    const row = await tx.renditionPreset.update({
      where: { id: presetId },
      data: { ...values, ...(widths && { widths: writeWidths(widths) }), updatedAt: new Date() },
      select: presetSelect,
    });
    await recordHistory(tx, actor, {
      action: "preset.edited",
      subject: { type: "preset", id: row.id, name: row.name },
      changes,
    });
    return presetFromRow(row);
  });
}
