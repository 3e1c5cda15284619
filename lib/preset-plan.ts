import { presetSize } from "./asset-variants.ts";
import {
  type AcceptedFormats,
  fitsWebp,
  ownFormat,
  type PictureSource,
  type PlannedRendition,
} from "./picture-source.ts";
import { plainPlan, type RenditionFormat } from "./render-plan.ts";
import type { RenditionPreset } from "./rendition-preset.ts";

/** How a preset, in its own size or in one of its further widths, is drawn of a file. */
export function presetPlan(
  preset: Pick<RenditionPreset, "width" | "height" | "format" | "quality">,
  wish: { width?: number | undefined; format?: RenditionFormat | undefined },
  accepts: AcceptedFormats,
  source: PictureSource,
): PlannedRendition {
  const { width, height } = presetSize(preset, wish.width);
  return {
    plan: {
      ...plainPlan,
      size: { width, height, fit: "cover", enlarge: false },
      keep: width > 0 && height > 0 && source.focus ? { focus: source.focus } : null,
      format:
        wish.format ?? (preset.format === "auto" ? bestFormat(source, accepts) : preset.format),
      quality: preset.quality,
    },
    followsFocus: width > 0 && height > 0,
  };
}

/** A still WebP of this size, never enlarged: the thumbnails of our screens. */
export function sizePlan(
  size: { width: number; height: number },
  source: PictureSource,
): PlannedRendition {
  const preset = { ...size, format: "webp" as const, quality: plainPlan.quality };
  const { plan, followsFocus } = presetPlan(preset, {}, { webp: true, avif: false }, source);
  return { plan: { ...plan, animated: false }, followsFocus };
}

/** AVIF shows no animation in our renditions, so what moves is WebP. */
function bestFormat(source: PictureSource, accepts: AcceptedFormats): RenditionFormat {
  const isMoving = (source.frames ?? 1) > 1;
  if (accepts.avif && !isMoving) return "avif";
  return accepts.webp && fitsWebp(source) ? "webp" : ownFormat(source);
}
