import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

export const releaseAssetsSchema = z.object({ assetIds });

/** Takes the lock off assets. */
export function releaseAssets(
  actor: Actor,
  input: z.infer<typeof releaseAssetsSchema>,
): Promise<BulkResult> {
  return changeByPlan(actor, input.assetIds, releasePlan);
}

export const releasePlan: AssetPlan = {
  permission: "asset.lock",
  action: "asset.released",
  prepare: () => () => ({ lock: null }),
};
