import type { Asset, AssetSummary } from "#lib/asset.ts";
import type { Size } from "#lib/cut.ts";

/** Whether there is a picture to look at, of a known size: what a focus needs. */
export function hasPicture<T extends AssetSummary | Asset>(asset: T): asset is T & Size {
  const isDrawn = asset.kind === "image" || asset.kind === "vector";
  return isDrawn && asset.previewReason === null && asset.width !== null && asset.height !== null;
}
