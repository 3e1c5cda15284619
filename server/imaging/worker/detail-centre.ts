import type { Point } from "#lib/focus.ts";

type Pixels = { width: number; height: number; channels: number };

/**
 * The centre of gravity of a picture's detail: of the differences between neighbouring pixels,
 * in pixels of the given picture. A picture without any gives its middle.
 */
export function detailCentre(data: Uint8Array, { width, height, channels }: Pixels): Point {
  const at = (x: number, y: number) => data[(y * width + x) * channels] ?? 0;
  let total = 0;
  let sumX = 0;
  let sumY = 0;
  for (let y = 0; y + 1 < height; y += 1) {
    for (let x = 0; x + 1 < width; x += 1) {
      const detail = (at(x, y) - at(x + 1, y)) ** 2 + (at(x, y) - at(x, y + 1)) ** 2;
      total += detail;
      sumX += detail * x;
      sumY += detail * y;
    }
  }
  if (total === 0) return { x: (width - 1) / 2, y: (height - 1) / 2 };
  return { x: sumX / total, y: sumY / total };
}
