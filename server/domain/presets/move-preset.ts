import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { requirePreset } from "./require-preset.ts";

export const movePresetSchema = z.object({
  presetId: z.number().int().positive(),
  /** Places towards the end; negative ones towards the beginning. */
  by: z.number().int().min(-1000).max(1000),
});

/**
 * Gives a preset another place among those of its space: the order in which everybody sees them.
 * Addresses stay as they are. Throws `not_found`.
 */
export async function movePreset(
  actor: Actor,
  { presetId, by }: z.infer<typeof movePresetSchema>,
): Promise<void> {
  authorize(actor, "preset.edit");
  await inTransaction(async (tx) => {
    const { name } = await requirePreset(tx, actor.spaceId, presetId);
    const rows = await tx.renditionPreset.findMany({
      where: { spaceId: actor.spaceId },
      select: { id: true, position: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    const before = rows.findIndex(({ id }) => id === presetId);
    const after = Math.min(Math.max(before + by, 0), rows.length - 1);
    if (after === before) return;
    const ordered = rows
      .toSpliced(before, 1)
      .toSpliced(after, 0, ...rows.slice(before, before + 1));
    for (const [position, row] of ordered.entries())
      if (row.position !== position)
        await tx.renditionPreset.update({ where: { id: row.id }, data: { position } });
    await recordHistory(tx, actor, {
      action: "preset.edited",
      subject: { type: "preset", id: presetId, name },
      changes: { position: { before, after } },
    });
  });
}
