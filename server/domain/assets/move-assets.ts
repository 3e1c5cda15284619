import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { requireFolder } from "../folders/require-folder.ts";
import { assetIds } from "./asset-ids.ts";
import { type BulkResult, changeAssets } from "./change-assets.ts";

export const moveAssetsSchema = z.object({
  assetIds,
  /** Null moves them out of every folder. */
  folderId: z.number().int().positive().nullable(),
});

/** Moves assets into a folder. */
export function moveAssets(
  actor: Actor,
  input: z.infer<typeof moveAssetsSchema>,
): Promise<BulkResult> {
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.move", action: "asset.moved" },
    async (_asset, tx) => {
      if (input.folderId !== null) await requireFolder(tx, actor.spaceId, input.folderId);
      return { folder: input.folderId };
    },
  );
}
