import type { AssetSummary } from "#lib/asset.ts";
import type { AssetState } from "#lib/permissions.ts";

/** The states that permissions look at. */
export function assetState(asset: Pick<AssetSummary, "lock" | "deletedAt">): AssetState {
  return { isLocked: asset.lock !== null, isTrashed: asset.deletedAt !== null };
}
