import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

export const restoreAssetsSchema = z.object({ assetIds });

/** Takes assets out of the trash, back to where they were. */
export function restoreAssets(
  actor: Actor,
  input: z.infer<typeof restoreAssetsSchema>,
): Promise<BulkResult> {
  return changeByPlan(actor, input.assetIds, restorePlan);
}

export const restorePlan: AssetPlan = {
  permission: "asset.restore",
  action: "asset.restored",
  prepare: () => () => ({ trashed: false }),
};
