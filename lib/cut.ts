import { type Focus, focusCentre } from "./focus.ts";

export type Size = { width: number; height: number };

/** A window of whole pixels inside a picture. */
export type Cut = { left: number; top: number; width: number; height: number };

/**
 * The largest window of the target's ratio that fits inside the source, centred on the focus
 * as far as the picture allows, or in the middle of the picture without a focus. Delivery
 * cuts with this function and the previews in the browser use the very same one.
 *
 * `source` is the size of the upright picture in pixels, `target` a size or a ratio
 * (width / height). A `zoom` of 2 shows half of what fits in each direction. The window is at
 * least one pixel in each direction, so the ratio of an extreme target is kept only as far as
 * whole pixels allow.
 */
export function cutAround(source: Size, target: Size | number, focus: Focus | null, zoom = 1): Cut {
  const ratio = typeof target === "number" ? target : target.width / target.height;
  if (!(ratio > 0) || !Number.isFinite(ratio)) throw new RangeError("The ratio must be positive");
  const { width, height } = zoomed(largestWindow(source, ratio), zoom);
  const centre = focus ? focusCentre(focus) : { x: source.width / 2, y: source.height / 2 };
  return {
    left: startAround(centre.x, width, source.width),
    top: startAround(centre.y, height, source.height),
    width,
    height,
  };
}

function largestWindow(source: Size, ratio: number): Size {
  const widthAtFullHeight = source.height * ratio;
  if (widthAtFullHeight <= source.width) {
    return { width: clamp(Math.round(widthAtFullHeight), 1, source.width), height: source.height };
  }
  return {
    width: source.width,
    height: clamp(Math.round(source.width / ratio), 1, source.height),
  };
}

function zoomed({ width, height }: Size, zoom: number): Size {
  if (!(zoom > 1)) return { width, height };
  return {
    width: Math.max(1, Math.round(width / zoom)),
    height: Math.max(1, Math.round(height / zoom)),
  };
}

function startAround(centre: number, length: number, available: number): number {
  return clamp(Math.round(centre - length / 2), 0, available - length);
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
