import type { RenditionFormat } from "#lib/render-plan.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const presetSelect = {
  id: true,
  uuid: true,
  key: true,
  name: true,
  width: true,
  height: true,
  format: true,
  quality: true,
  widths: true,
  position: true,
  updatedAt: true,
} satisfies Prisma.RenditionPresetSelect;

export type PresetRow = Prisma.RenditionPresetGetPayload<{ select: typeof presetSelect }>;

/** The preset that a row stands for. */
export function presetFromRow(row: PresetRow): RenditionPreset {
  return {
    ...row,
    // The column is written only from a checked format.
    format: row.format as RenditionFormat | "auto",
    widths: row.widths.split(" ").filter(Boolean).map(Number),
    updatedAt: row.updatedAt.getTime(),
  };
}

/** Further widths as the column keeps them: each once, smallest first. */
export function writeWidths(widths: readonly number[]): string {
  return [...new Set(widths)].sort((a, b) => a - b).join(" ");
}
