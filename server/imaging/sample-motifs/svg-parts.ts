import type { Stop } from "./colour.ts";
import type { Point } from "./sample-motif.ts";

/** A number for an SVG attribute: short, and free of exponents. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function stopMarkup(stops: readonly Stop[]): string {
  return stops
    .map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");
}

/** A gradient over the shape's box, from its top to its bottom unless told otherwise. */
export function linear(
  id: string,
  stops: readonly Stop[],
  [x1, y1, x2, y2]: readonly [number, number, number, number] = [0, 0, 0, 1],
): string {
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopMarkup(stops)}</linearGradient>`;
}

/** A gradient around a point of the shape's box (0 to 1). */
export function radial(
  id: string,
  stops: readonly Stop[],
  [cx, cy, r]: readonly [number, number, number] = [0.5, 0.5, 0.5],
): string {
  return `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopMarkup(stops)}</radialGradient>`;
}

/** A blur of `deviation` view units, with room for it around the shape. */
export function blur(id: string, deviation: number): string {
  return `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`;
}

/** A path of straight lines. */
export function polyline(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${num(x)} ${num(y)}`).join("L")}`;
}

/** A soft round glow. `id` must be its own within the layer. */
export function glow(
  id: string,
  { x, y }: Point,
  radius: number,
  colour: string,
  opacity: number,
): string {
  const stops: Stop[] = [
    [0, colour, opacity],
    [0.25, colour, opacity * 0.55],
    [0.55, colour, opacity * 0.16],
    [1, colour, 0],
  ];
  return `<defs>${radial(id, stops)}</defs><circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="url(#${id})"/>`;
}

/** A rectangle over the whole view. */
export function backdrop(fill: string): string {
  return `<rect x="-10" y="-10" width="4000" height="4000" fill="${fill}"/>`;
}

/** A sky (or any ground) whose stops run over exactly `height` view units. */
export function sky(id: string, width: number, height: number, stops: readonly Stop[]): string {
  return `<defs>${linear(id, stops)}</defs><rect width="${width}" height="${height}" fill="url(#${id})"/>`;
}
