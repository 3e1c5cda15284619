import type { AssetSummary } from "./asset.ts";
import type { RenditionFormat } from "./render-plan.ts";

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
 * `/{space}/{file}/{name}`, both by uuid: the original as clients address it that know files
 * rather than assets. It names the bytes, so a replaced file has another one and the old one is
 * not found any more.
 */
export function filePath(file: { spaceUuid: string; fileUuid: string; name: string }): string {
  return `/${file.spaceUuid}/${file.fileUuid}/${encodeURIComponent(file.name)}`;
}

/**
 * A WebP rendition of our own grammar, cut to the given pixels around the focus and never
 * enlarged. With both sides given it covers them; a side of 0 keeps the picture's own ratio. The
 * address names the file and the focus, so what it shows never changes and may be cached for ever.
 */
export function renditionPath(asset: Deliverable, width: number, height: number): string {
  return `${originalPath(asset)}/p/${width}x${height}?v=${contentVersion(asset)}`;
}

/** A rendition by a preset of the space: in its own size, or in one of its further widths. */
export function presetPath(
  asset: Deliverable,
  preset: { key: string; updatedAt: number },
  wish?: { width: number; format: RenditionFormat },
): string {
  const size = wish ? `/${wish.width}.${wish.format}` : "";
  return `${originalPath(asset)}/p/${preset.key}${size}?v=${contentVersion(asset, preset)}`;
}

/**
 * What decides the pixels of a rendition that follows the asset's focus: the file, the focus, and
 * the preset where there is one. An address that carries it as `v` may be cached for ever.
 */
export function contentVersion(
  asset: Pick<Deliverable, "fileKey" | "focus">,
  preset?: { updatedAt: number },
): string {
  const focus = asset.focus ? `-${asset.focus.replace(":", "-")}` : "";
  return `${asset.fileKey}${focus}${preset ? `.${preset.updatedAt.toString(36)}` : ""}`;
}

/** Dots in the name except the last become underscores: vendors' clients split at dots. */
function deliveryName(name: string): string {
  const dot = name.lastIndexOf(".");
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return encodeURIComponent(stem.replaceAll(".", "_") + (dot > 0 ? name.slice(dot) : ""));
}
