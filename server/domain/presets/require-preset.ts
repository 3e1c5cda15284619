import { AppError } from "#lib/app-error.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { presetFromRow, presetSelect } from "./preset-row.ts";

/** The preset of this space. Throws `not_found`. */
export async function requirePreset(
  tx: Transaction,
  spaceId: number,
  presetId: number,
): Promise<RenditionPreset> {
  const row = await tx.renditionPreset.findFirst({
    where: { id: presetId, spaceId },
    select: presetSelect,
  });
  if (!row) throw new AppError("not_found", { field: "preset" });
  return presetFromRow(row);
}
