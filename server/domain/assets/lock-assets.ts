import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

export const lockAssetsSchema = z.object({
  assetIds,
  /** Shown to everybody whom the lock stops. */
  reason: z.string().trim().max(500).default(""),
});

/** Locks assets: from now on every change is refused, from every way in. What waited for a review is approved by it. */
export function lockAssets(
  actor: Actor,
  { assetIds, ...input }: z.infer<typeof lockAssetsSchema>,
): Promise<BulkResult> {
  return changeByPlan(actor, assetIds, lockPlan(input));
}

export function lockPlan({ reason }: { reason: string }): AssetPlan {
  const at = Date.now();
  return {
    permission: "asset.lock",
    action: "asset.locked",
    prepare: (_tx, actor) => (asset) => ({
      lock: asset.lock ?? { byName: actor.name, at, reason },
      review: null,
    }),
  };
}
