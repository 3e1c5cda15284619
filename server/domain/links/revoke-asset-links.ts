import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "../assets/asset-ids.ts";
import { type BulkResult, changeAssets } from "../assets/change-assets.ts";

export const revokeAssetLinksSchema = z.object({ assetIds });

/**
 * Ends every signed address of these assets that was made until now. Locked and trashed assets
 * too: what leaked must be closed at once.
 */
export function revokeAssetLinks(
  actor: Actor,
  input: z.infer<typeof revokeAssetLinksSchema>,
): Promise<BulkResult> {
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.revoke_links", action: "asset.links_revoked" },
    () => ({ links: Date.now() }),
  );
}
