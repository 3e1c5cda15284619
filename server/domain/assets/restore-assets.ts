import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type BulkResult, changeAssets } from "./change-assets.ts";

export const restoreAssetsSchema = z.object({ assetIds });

/** Takes assets out of the trash, back to where they were. */
export function restoreAssets(
  actor: Actor,
  input: z.infer<typeof restoreAssetsSchema>,
): Promise<BulkResult> {
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.restore", action: "asset.restored" },
    () => ({ trashed: false }),
  );
}
