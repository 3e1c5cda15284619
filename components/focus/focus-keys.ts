import type { Size } from "#lib/cut.ts";
import type { Point } from "#lib/focus.ts";

export type FocusKey = { key: string; shiftKey: boolean; altKey: boolean };
export type FocusAxis = "x" | "y";

/**
 * Where a key moves the focus from a pixel, and along which side; null for keys that move
 * nothing. Arrows go 1 % of the side, with Shift 10 %, with Alt one pixel. Page up and down go
 * 10 % up and down, Home and End to the left and right edge.
 */
export function moveByKey(
  from: Point,
  { key, shiftKey, altKey }: FocusKey,
  picture: Size,
): { point: Point; axis: FocusAxis } | null {
  const stepAlong = (side: number) =>
    altKey ? 1 : Math.max(1, Math.round(side / (shiftKey ? 10 : 100)));
  const pageStep = Math.max(1, Math.round(picture.height / 10));
  switch (key) {
    case "ArrowLeft":
      return alongX(from.x - stepAlong(picture.width));
    case "ArrowRight":
      return alongX(from.x + stepAlong(picture.width));
    case "Home":
      return alongX(0);
    case "End":
      return alongX(picture.width - 1);
    case "ArrowUp":
      return alongY(from.y - stepAlong(picture.height));
    case "ArrowDown":
      return alongY(from.y + stepAlong(picture.height));
    case "PageUp":
      return alongY(from.y - pageStep);
    case "PageDown":
      return alongY(from.y + pageStep);
    default:
      return null;
  }

  function alongX(x: number) {
    return { point: { x: inside(x, picture.width), y: from.y }, axis: "x" as const };
  }
  function alongY(y: number) {
    return { point: { x: from.x, y: inside(y, picture.height) }, axis: "y" as const };
  }
}

function inside(pixel: number, side: number): number {
  return Math.min(Math.max(pixel, 0), side - 1);
}
