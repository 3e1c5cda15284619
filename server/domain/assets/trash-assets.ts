import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type BulkResult, changeAssets } from "./change-assets.ts";

export const trashAssetsSchema = z.object({ assetIds });

/** Puts assets in the trash. Folder, tags and texts stay with them. */
export function trashAssets(
  actor: Actor,
  input: z.infer<typeof trashAssetsSchema>,
): Promise<BulkResult> {
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.trash", action: "asset.trashed" },
    () => ({ trashed: true }),
  );
}
