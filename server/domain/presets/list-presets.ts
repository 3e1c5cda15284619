import type { Actor } from "#lib/actor.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { presetFromRow, presetSelect } from "./preset-row.ts";

/** The presets of the space, in the order they were made. */
export async function listPresets(actor: Actor): Promise<RenditionPreset[]> {
  authorize(actor, "asset.view");
  const rows = await database().prisma.renditionPreset.findMany({
    where: { spaceId: actor.spaceId },
    select: presetSelect,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(presetFromRow);
}
