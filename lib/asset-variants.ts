import type { AssetSummary } from "./asset.ts";
import { cutAround } from "./cut.ts";
import { presetPath, renditionPath } from "./delivery-path.ts";
import { parseFocus } from "./focus.ts";
import type { RenditionFormat } from "./render-plan.ts";
import type { RenditionPreset } from "./rendition-preset.ts";

/** A size that a responsive picture offers. */
export type AssetVariant = {
  /** The key of its preset; null for the widths that every space has. */
  preset: string | null;
  /** Pixels of the result. */
  width: number;
  height: number;
  format: RenditionFormat;
  quality: number;
  /** Its address, without the origin. */
  path: string;
};

/** The widths that responsive pictures get in a space without presets. */
const defaultWidths = [500, 800, 1080, 1600, 2000, 2600, 3200];

/** The quality of renditions that no preset decides. */
export const defaultQuality = 80;

type Picture = Pick<
  AssetSummary,
  "spaceId" | "width" | "height" | "deliveryKey" | "name" | "fileKey" | "focus" | "previewReason"
>;

/**
 * Every size of an asset that the space's presets define, or the usual widths below the picture's
 * own when it defines none. Empty for what has no picture. A preset whose format is `auto` is
 * listed as WebP, which every browser of today shows.
 */
export function variantsOf(asset: Picture, presets: readonly RenditionPreset[]): AssetVariant[] {
  const { width, height } = asset;
  if (!width || !height || asset.previewReason) return [];
  const source = { width, height };
  if (presets.length === 0)
    return defaultWidths
      .filter((wanted) => wanted < width)
      .map((wanted) => ({
        preset: null,
        ...resultOf(source, { width: wanted, height: 0 }, null),
        format: "webp",
        quality: defaultQuality,
        path: renditionPath(asset, wanted, 0),
      }));
  return presets.flatMap((preset) => variantsOfPreset(asset, source, preset));
}

/** The sides of a preset in one of its widths: a preset of a fixed ratio keeps that. */
export function presetSize(
  preset: Pick<RenditionPreset, "width" | "height">,
  width: number | undefined,
): { width: number; height: number } {
  if (width === undefined) return { width: preset.width, height: preset.height };
  if (preset.width === 0 || preset.height === 0) return { width, height: 0 };
  return { width, height: Math.max(1, Math.round((preset.height * width) / preset.width)) };
}

function variantsOfPreset(
  asset: Picture,
  source: { width: number; height: number },
  preset: RenditionPreset,
): AssetVariant[] {
  const format = preset.format === "auto" ? "webp" : preset.format;
  const widths = preset.width > 0 ? [...preset.widths, preset.width] : preset.widths;
  const own: AssetVariant[] =
    preset.width > 0
      ? []
      : [
          {
            preset: preset.key,
            ...resultOf(source, presetSize(preset, undefined), asset.focus),
            format,
            quality: preset.quality,
            path: presetPath(asset, preset),
          },
        ];
  const sized = [...new Set(widths)]
    .sort((a, b) => a - b)
    .map((width) => ({
      preset: preset.key,
      ...resultOf(source, presetSize(preset, width), asset.focus),
      format,
      quality: preset.quality,
      path: presetPath(asset, preset, { width, format }),
    }));
  // Pictures that are too small give one and the same result for several widths: the first will do.
  const results = new Set<string>();
  return [...own, ...sized].filter(({ width, height }) => {
    const result = `${width}x${height}`;
    return !results.has(result) && results.add(result);
  });
}

function resultOf(
  source: { width: number; height: number },
  { width, height }: { width: number; height: number },
  focus: string | null,
): { width: number; height: number } {
  if (width > 0 && height > 0) {
    const window = cutAround(source, { width, height }, focus ? parseFocus(focus) : null);
    const isSmall = window.width < width || window.height < height;
    return isSmall ? { width: window.width, height: window.height } : { width, height };
  }
  const wanted = Math.max(width / source.width, height / source.height) || 1;
  const scale = Math.min(wanted, 1);
  return {
    width: Math.max(1, Math.round(source.width * scale)),
    height: Math.max(1, Math.round(source.height * scale)),
  };
}
