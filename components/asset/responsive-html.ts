import type { Asset } from "#lib/asset.ts";
import { variantsOf } from "#lib/asset-variants.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * An image element that lets the browser choose among the widths of a preset, or among the usual
 * ones without; null where the asset has none. `origin` is without a slash behind.
 */
export function responsiveHtml(
  asset: Asset,
  preset: RenditionPreset | null,
  origin: string,
): string | null {
  const variants = variantsOf(asset, preset ? [preset] : []);
  const largest = variants.toSorted((a, b) => b.width - a.width)[0];
  if (!largest) return null;
  const address = (path: string) => escapeHtml(`${origin}${path}`);
  const widths = variants.map(({ path, width }) => `${address(path)} ${width}w`).join(", ");
  const size = `width="${largest.width}" height="${largest.height}"`;
  return `<img src="${address(largest.path)}" srcset="${widths}" sizes="100vw" alt="${escapeHtml(asset.alt ?? "")}" ${size}>`;
}
