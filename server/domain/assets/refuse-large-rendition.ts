import { AppError } from "#lib/app-error.ts";
import type { PictureSource } from "#lib/picture-source.ts";
import type { RenderPlan } from "#lib/render-plan.ts";
import { layOutRendition } from "#lib/rendition-layout.ts";

/** A side of a rendition that was given a size is at most this many pixels long. */
const maxSide = 8192;

/**
 * Throws `invalid` for sizes that nobody needs, before anything is drawn: sides beyond the limit,
 * asked for or worked out from the other one.
 */
export function refuseLargeRendition(plan: RenderPlan, source: PictureSource): void {
  const { size } = plan;
  if (!size) return;
  const { width, height } = resultOf(plan, source);
  if (Math.max(width, height) > maxSide || size.width + size.height === 0)
    throw new AppError("invalid", {
      field: "size",
      reason: "rendition_size",
      values: { max: maxSide },
    });
}

function resultOf(
  plan: RenderPlan,
  { width, height, mime }: PictureSource,
): { width: number; height: number } {
  const asked = { width: plan.size?.width ?? 0, height: plan.size?.height ?? 0 };
  if (!width || !height || asked.width > maxSide || asked.height > maxSide) return asked;
  const mayEnlarge = plan.size?.enlarge || mime === "image/svg+xml";
  return layOutRendition({ width, height }, plan, null, mayEnlarge).canvas;
}
