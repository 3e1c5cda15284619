import type { Asset, AssetSummary } from "#lib/asset.ts";
import type { Size } from "#lib/cut.ts";

/**
 * Whether there is a picture to look at, of a known size: what a focus needs. The first page of a
 * PDF and the poster of a film are pictures too.
 */
export function hasPicture<T extends AssetSummary | Asset>(asset: T): asset is T & Size {
  return asset.previewReason === null && asset.width !== null && asset.height !== null;
}
