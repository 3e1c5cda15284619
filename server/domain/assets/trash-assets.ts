import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

export const trashAssetsSchema = z.object({ assetIds });

/** Puts assets in the trash. Folder, tags and texts stay with them. */
export function trashAssets(
  actor: Actor,
  input: z.infer<typeof trashAssetsSchema>,
): Promise<BulkResult> {
  return changeByPlan(actor, input.assetIds, trashPlan);
}

export const trashPlan: AssetPlan = {
  permission: "asset.trash",
  action: "asset.trashed",
  prepare: () => () => ({ trashed: true }),
};
