import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { authorize } from "../authorize.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

export const setAssetPrivacySchema = z.object({ assetIds, isPrivate: z.boolean() });

/** Makes assets private (seen only by people and tokens of the space) or public. */
export async function setAssetPrivacy(
  actor: Actor,
  { assetIds, ...input }: z.infer<typeof setAssetPrivacySchema>,
): Promise<BulkResult> {
  return changeByPlan(actor, assetIds, privacyPlan(input));
}

export function privacyPlan({ isPrivate }: { isPrivate: boolean }): AssetPlan {
  return {
    permission: "asset.edit",
    action: "asset.privacy_set",
    prepare: (_tx, actor) => {
      // Nobody hides what they would not see afterwards.
      authorize(actor, "asset.view_private");
      return () => ({ isPrivate });
    },
  };
}
