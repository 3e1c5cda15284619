import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type BulkResult, changeAssets } from "./change-assets.ts";

export const releaseAssetsSchema = z.object({ assetIds });

/** Takes the lock off assets. */
export function releaseAssets(
  actor: Actor,
  input: z.infer<typeof releaseAssetsSchema>,
): Promise<BulkResult> {
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.lock", action: "asset.released" },
    () => ({ lock: null }),
  );
}
