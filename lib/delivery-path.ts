import type { AssetSummary } from "./asset.ts";

type Deliverable = Pick<
  AssetSummary,
  "spaceId" | "width" | "height" | "deliveryKey" | "name" | "fileKey" | "focus"
>;

/** `/f/{space}/{W}x{H}/{key}/{name}`: the original. Stays the same when the file is replaced. */
export function originalPath(asset: Deliverable): string {
  const pixels = asset.width && asset.height ? `${asset.width}x${asset.height}/` : "";
  return `/f/${asset.spaceId}/${pixels}${asset.deliveryKey}/${deliveryName(asset.name)}`;
}

/**
 * A WebP rendition, cut to the given pixels around the focus. With both sides given it covers
 * them; a side of 0 keeps the picture's own ratio. The address names the file and the focus, so
 * what it shows never changes and may be cached for ever.
 */
export function renditionPath(asset: Deliverable, width: number, height: number): string {
  const filters = asset.focus && width && height ? `filters:focal(${asset.focus})` : "";
  return `${originalPath(asset)}/m/${width}x${height}/${filters}?v=${asset.fileKey}`;
}

/** Dots in the name except the last become underscores: vendors' clients split at dots. */
function deliveryName(name: string): string {
  const dot = name.lastIndexOf(".");
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return encodeURIComponent(stem.replaceAll(".", "_") + (dot > 0 ? name.slice(dot) : ""));
}
