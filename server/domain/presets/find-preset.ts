import type { RenditionFormat } from "#lib/render-plan.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { database } from "#server/db/database.ts";
import { time } from "../assets/summary-row.ts";
import { presetFromRow } from "./preset-row.ts";

/** The preset of this key, for delivery, whoever asks; null when there is none. One statement. */
export async function findPreset(spaceId: number, key: string): Promise<RenditionPreset | null> {
  const [row] = await database().queryRows(
    `SELECT "id", "uuid", "key", "name", "width", "height", "format", "quality", "widths", "position",
       "updatedAt" FROM "RenditionPreset" WHERE "spaceId" = ? AND "key" = ?`,
    [spaceId, key],
  );
  if (!row) return null;
  return presetFromRow({
    id: Number(row.id),
    uuid: String(row.uuid),
    key,
    name: String(row.name),
    width: Number(row.width),
    height: Number(row.height),
    format: String(row.format) as RenditionFormat | "auto",
    quality: Number(row.quality),
    widths: String(row.widths),
    position: Number(row.position),
    updatedAt: new Date(time(row.updatedAt) ?? 0),
  });
}
