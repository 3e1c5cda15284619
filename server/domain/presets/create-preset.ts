import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { presetFields, type RenditionPreset } from "#lib/rendition-preset.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { presetFromRow, presetSelect, writeWidths } from "./preset-row.ts";
import { refuseEmptySize } from "./refuse-empty-size.ts";

export const createPresetSchema = presetFields;

/** More presets than this are a mistake of whoever makes them. */
const maxPresets = 100;

/** Defines a preset. Throws `conflict` when the space has one of that key, and `invalid`. */
export async function createPreset(
  actor: Actor,
  input: z.infer<typeof createPresetSchema>,
): Promise<RenditionPreset> {
  authorize(actor, "preset.edit");
  refuseEmptySize(input);
  const now = new Date();
  return inTransaction(async (tx) => {
    const { spaceId } = actor;
    const count = await tx.renditionPreset.count({ where: { spaceId } });
    if (count >= maxPresets)
      throw new AppError("invalid", {
        field: "key",
        reason: "too_many_presets",
        values: { limit: maxPresets },
      });
    const last = await tx.renditionPreset.aggregate({
      where: { spaceId },
      _max: { position: true },
    });
    const row = await tx.renditionPreset.create({
      data: {
        uuid: randomUUID(),
        spaceId,
        ...input,
        widths: writeWidths(input.widths),
        position: (last._max.position ?? -1) + 1,
        createdAt: now,
        updatedAt: now,
      },
      select: presetSelect,
    });
    await recordHistory(tx, actor, {
      action: "preset.created",
      subject: { type: "preset", id: row.id, name: row.name },
    });
    return presetFromRow(row);
  }).catch(refuseTakenName(input.key, "key"));
}
