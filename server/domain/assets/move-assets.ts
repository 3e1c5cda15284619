import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { requireFolder } from "../folders/require-folder.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

export const moveAssetsSchema = z.object({
  assetIds,
  /** Null moves them out of every folder. */
  folderId: z.number().int().positive().nullable(),
});

/** Moves assets into a folder. */
export function moveAssets(
  actor: Actor,
  { assetIds, ...input }: z.infer<typeof moveAssetsSchema>,
): Promise<BulkResult> {
  return changeByPlan(actor, assetIds, movePlan(input));
}

export function movePlan({ folderId }: { folderId: number | null }): AssetPlan {
  return {
    permission: "asset.move",
    action: "asset.moved",
    prepare: async (tx, actor) => {
      if (folderId !== null) await requireFolder(tx, actor.spaceId, folderId);
      return () => ({ folder: folderId });
    },
  };
}
