import type { Rgb } from "./colour.ts";
import type { Field, View } from "./sample-motif.ts";

export type Terrain = {
  /** Height of the ground; same unit as the camera's place. */
  height: (x: number, z: number) => number;
  /** Colour of a visible spot. `light` is -1 to 1 towards the sun, `slope` 0 (flat) to 1. */
  colour: (spot: {
    x: number;
    z: number;
    y: number;
    light: number;
    slope: number;
    far: number;
  }) => Rgb;
  /** Where the eye is; it looks along +z. */
  eye: { x: number; y: number; z: number };
  /** Row of the horizon in view units. */
  horizon: number;
  /** View units per unit of height at distance 1. */
  zoom: number;
  near: number;
  far: number;
  /** Direction to the sun; any length. */
  sun: readonly [number, number, number];
  steps: number;
  /** Distance between the points a slope is measured at, as a share of the distance. */
  sharpness?: number;
};

/**
 * Looks over a height map, column by column from near to far (the "voxel space" way), with exact
 * coverage of each pixel at the crests. Sky stays transparent.
 */
export function terrainField(view: View, terrain: Terrain, detail = 1): Field {
  const width = Math.round(view.width * view.scale * detail);
  const height = Math.round(view.height * view.scale * detail);
  const perUnit = view.scale * detail;
  const colours = new Float32Array(width * height * 3);
  const cover = new Float32Array(width * height);
  const growth = (terrain.far / terrain.near) ** (1 / terrain.steps);
  const [sx, sy, sz] = unit(terrain.sun);
  const { eye } = terrain;
  for (let column = 0; column < width; column++) {
    const side = ((column + 0.5) / perUnit - view.width / 2) / terrain.zoom;
    let horizonRow = height;
    let below: Rgb | undefined;
    for (let distance = terrain.near; distance < terrain.far; distance *= growth) {
      const x = eye.x + side * distance;
      const z = eye.z + distance;
      const y = terrain.height(x, z);
      const row = (terrain.horizon - ((y - eye.y) / distance) * terrain.zoom) * perUnit;
      if (row >= horizonRow) {
        below = undefined;
        continue;
      }
      const gap = distance * (terrain.sharpness ?? 0.004);
      const dx = (terrain.height(x + gap, z) - y) / gap;
      const dz = (terrain.height(x, z + gap) - y) / gap;
      const length = Math.sqrt(dx * dx + dz * dz + 1);
      const colour = terrain.colour({
        x,
        z,
        y,
        light: (-dx * sx + sy - dz * sz) / length,
        slope: 1 - 1 / length,
        far: distance,
      });
      const top = Math.max(0, row);
      // Where the ground rises without a gap, colour runs on from the last step: no banding.
      const from = below ?? colour;
      const span = horizonRow - row;
      for (let pixel = Math.floor(top); pixel < horizonRow; pixel++) {
        const share = Math.min(pixel + 1, horizonRow) - Math.max(pixel, top);
        const up = Math.min(1, Math.max(0, (horizonRow - pixel - 0.5) / span));
        const index = pixel * width + column;
        cover[index] = (cover[index] ?? 0) + share;
        for (let channel = 0; channel < 3; channel++) {
          const at = index * 3 + channel;
          const near = from[channel] ?? 0;
          const blended = near + ((colour[channel] ?? 0) - near) * up;
          colours[at] = (colours[at] ?? 0) + blended * share;
        }
      }
      below = colour;
      horizonRow = top;
      if (horizonRow <= 0) break;
    }
  }
  return toField(width, height, colours, cover);
}

function unit([x, y, z]: readonly [number, number, number]): readonly [number, number, number] {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function toField(width: number, height: number, colours: Float32Array, cover: Float32Array): Field {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < cover.length; index++) {
    const share = cover[index] ?? 0;
    if (share === 0) continue;
    data[index * 4] = (colours[index * 3] ?? 0) / share;
    data[index * 4 + 1] = (colours[index * 3 + 1] ?? 0) / share;
    data[index * 4 + 2] = (colours[index * 3 + 2] ?? 0) / share;
    data[index * 4 + 3] = share * 255;
  }
  return { width, height, channels: 4, data };
}
