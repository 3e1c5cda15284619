import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type BulkResult, changeAssets } from "./change-assets.ts";

export const lockAssetsSchema = z.object({
  assetIds,
  /** Shown to everybody whom the lock stops. */
  reason: z.string().trim().max(500).default(""),
});

/** Locks assets: from now on every change is refused, from every way in. */
export function lockAssets(
  actor: Actor,
  input: z.infer<typeof lockAssetsSchema>,
): Promise<BulkResult> {
  const at = Date.now();
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.lock", action: "asset.locked" },
    (asset) => ({
      lock: asset.lock ?? { byName: actor.name, at, reason: input.reason },
    }),
  );
}
