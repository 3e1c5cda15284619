import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { authorize } from "../authorize.ts";
import { assetIds } from "./asset-ids.ts";
import { type BulkResult, changeAssets } from "./change-assets.ts";

export const setAssetPrivacySchema = z.object({ assetIds, isPrivate: z.boolean() });

/** Makes assets private (seen only by people and tokens of the space) or public. */
export async function setAssetPrivacy(
  actor: Actor,
  input: z.infer<typeof setAssetPrivacySchema>,
): Promise<BulkResult> {
  // Nobody hides what they would not see afterwards.
  authorize(actor, "asset.view_private");
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.edit", action: "asset.privacy_set" },
    () => ({
      isPrivate: input.isPrivate,
    }),
  );
}
