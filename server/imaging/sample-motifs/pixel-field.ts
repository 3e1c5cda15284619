import type { Field, View } from "./sample-motif.ts";

/** Writes red, green, blue (and opacity) of the point `x`, `y`, in view units, into `out`. */
export type Shade = (x: number, y: number, out: [number, number, number, number]) => void;

/**
 * Computes a layer pixel by pixel. `detail` 1 is one value per pixel of the picture; soft fields
 * take less and are stretched, which is much faster. Values are 0 to 255.
 */
export function paintField(view: View, shade: Shade, detail = 1, channels: 3 | 4 = 3): Field {
  const width = Math.round(view.width * view.scale * detail);
  const height = Math.round(view.height * view.scale * detail);
  const data = new Uint8ClampedArray(width * height * channels);
  const out: [number, number, number, number] = [0, 0, 0, 255];
  let offset = 0;
  for (let row = 0; row < height; row++) {
    const y = ((row + 0.5) / height) * view.height;
    for (let column = 0; column < width; column++) {
      shade(((column + 0.5) / width) * view.width, y, out);
      data[offset] = out[0];
      data[offset + 1] = out[1];
      data[offset + 2] = out[2];
      if (channels === 4) data[offset + 3] = out[3];
      offset += channels;
    }
  }
  return { width, height, channels, data };
}

/** 0 below `low`, 1 above `high`, and an S-shaped way between them. */
export function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
