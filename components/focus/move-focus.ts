import type { Size } from "#lib/cut.ts";
import type { Focus, Point } from "#lib/focus.ts";

/**
 * The pixel in the middle of a focus, in source pixels: what the marker stands on. For a box of
 * even size it is the one left of and above the middle.
 */
export function focusAnchor(focus: Focus): Point {
  return {
    x: focus.left + Math.floor((focus.right - focus.left - 1) / 2),
    y: focus.top + Math.floor((focus.bottom - focus.top - 1) / 2),
  };
}

/**
 * A focus of the same size as `focus` whose middle is as near to the pixel as the picture allows;
 * a single pixel when there is no focus yet. The result is always inside the picture.
 */
export function moveFocus(focus: Focus | null, to: Point, picture: Size): Focus {
  const width = Math.min(focus ? focus.right - focus.left : 1, picture.width);
  const height = Math.min(focus ? focus.bottom - focus.top : 1, picture.height);
  const left = clamp(Math.floor(to.x) - Math.floor((width - 1) / 2), 0, picture.width - width);
  const top = clamp(Math.floor(to.y) - Math.floor((height - 1) / 2), 0, picture.height - height);
  return { left, top, right: left + width, bottom: top + height };
}

/** The focus with another size in pixels around the same middle, as far as the picture allows. */
export function resizeFocus(focus: Focus, size: Size, picture: Size): Focus {
  const width = clamp(Math.round(size.width), 1, picture.width);
  const height = clamp(Math.round(size.height), 1, picture.height);
  return moveFocus({ left: 0, top: 0, right: width, bottom: height }, focusAnchor(focus), picture);
}

/** The middle pixel of a picture: where cuts are taken without a focus. */
export function middleOf(picture: Size): Point {
  return { x: Math.floor(picture.width / 2), y: Math.floor(picture.height / 2) };
}

/** Where a pixel lies along a side, 0 to 100. */
export function percentOf(pixel: number, side: number): number {
  return (pixel / side) * 100;
}

/** The pixel at a percentage of a side; the last one at 100. */
export function pixelAt(percent: number, side: number): number {
  // Half a millionth against the rounding of 62 % of 4000 to 2479.999...
  return clamp(Math.floor((percent / 100) * side + 5e-7), 0, side - 1);
}

function clamp(value: number, lowest: number, highest: number): number {
  if (Number.isNaN(value)) return lowest;
  return Math.min(Math.max(value, lowest), Math.max(highest, lowest));
}
