import { type Rgb, rgb } from "./colour.ts";
import { paintField } from "./pixel-field.ts";
import type { Field, View } from "./sample-motif.ts";
import type { Random } from "./seeded-random.ts";
import { type Hit, hitSolid, type Solid } from "./traced-solids.ts";

export type TracedScene = {
  solids: readonly Solid[];
  /** The seamless paper: floor colour, and the colour it runs out to far behind. */
  floor: string;
  wall: string;
  eye: { y: number; z: number; x?: number };
  /** Point in the view that the middle of the scene (0, `aim`, 0) falls on. */
  centre: { x: number; y: number };
  aim: number;
  zoom: number;
  light: readonly [number, number, number];
  /** Size of the light against its distance: 0.05 hard shadows, 0.4 very soft. */
  softness: number;
  ambient?: number;
};

type Vector = readonly [number, number, number];

/**
 * Traces a small still life on seamless paper: smooth solids, one area light with soft shadows,
 * sky light that dims near contact, and glossy highlights.
 */
export function tracedField(view: View, scene: TracedScene, random: Random, detail = 0.6): Field {
  const jitter = Float32Array.from({ length: 4096 }, () => random());
  let turn = 0;
  const eye: Vector = [scene.eye.x ?? 0, scene.eye.y, scene.eye.z];
  const forward = unit([-eye[0], scene.aim - eye[1], -eye[2]]);
  const right = unit([forward[2], 0, -forward[0]]);
  const up = cross(forward, right);
  const light = unit(scene.light);
  const [floor, wall] = [linearLight(rgb(scene.floor)), linearLight(rgb(scene.wall))];
  const ambient = scene.ambient ?? 0.42;
  const next = () => jitter[turn++ & 4095] ?? 0;

  const sample = (px: number, py: number): Vector => {
    const sx = (px - scene.centre.x) / scene.zoom;
    const sy = (scene.centre.y - py) / scene.zoom;
    const ray = unit([
      forward[0] + right[0] * sx + up[0] * sy,
      forward[1] + right[1] * sx + up[1] * sy,
      forward[2] + right[2] * sx + up[2] * sy,
    ]);
    const hit = nearest(scene.solids, eye, ray);
    const down = ray[1] < -1e-4 ? -eye[1] / ray[1] : 1e9;
    if (!hit && down > 60) return wall;
    if (hit && hit.distance < down) return shadeSolid(hit, eye, ray);
    const at: Vector = [eye[0] + ray[0] * down, 0, eye[2] + ray[2] * down];
    const back = Math.min(1, Math.max(0, (at[2] - 1.5) / 14)) ** 0.6;
    const paper: Vector = [
      floor[0] + (wall[0] - floor[0]) * back,
      floor[1] + (wall[1] - floor[1]) * back,
      floor[2] + (wall[2] - floor[2]) * back,
    ];
    const lit = lightAt(at, [0, 1, 0]);
    const open = openness(at, [0, 1, 0], undefined);
    // Scaled so that unshaded paper shows its own colour.
    const level = (lit * light[1] + ambient * open) / (light[1] + ambient);
    return [paper[0] * level, paper[1] * level, paper[2] * level];
  };

  const lightAt = (at: Vector, normal: Vector): number => {
    const from: Vector = [
      at[0] + normal[0] * 0.002,
      at[1] + normal[1] * 0.002,
      at[2] + normal[2] * 0.002,
    ];
    let seen = 0;
    for (let ray = 0; ray < 2; ray++) {
      const towards = unit([
        light[0] + (next() - 0.5) * 2 * scene.softness,
        light[1] + (next() - 0.5) * 2 * scene.softness,
        light[2] + (next() - 0.5) * 2 * scene.softness,
      ]);
      if (!scene.solids.some((solid) => hitSolid(solid, from, towards))) seen++;
    }
    return seen / 2;
  };

  const openness = (at: Vector, normal: Vector, own: Solid | undefined): number => {
    let open = own ? 0.75 + 0.25 * normal[1] : 1;
    for (const solid of scene.solids) {
      if (solid === own) continue;
      const to: Vector = [solid.bound.x - at[0], solid.bound.y - at[1], solid.bound.z - at[2]];
      const square = dot(to, to);
      const reach = solid.bound.radius * 0.85;
      const facing = Math.max(0, dot(to, normal) / Math.sqrt(square) + 0.1);
      open *= 1 - Math.min(0.75, (facing * reach * reach) / Math.max(square, reach * reach * 0.6));
    }
    if (own) open *= 0.65 + 0.35 * Math.min(1, at[1] / 0.35);
    return open;
  };

  const shadeSolid = (hit: Hit, from: Vector, ray: Vector): Vector => {
    const { normal, solid } = hit;
    const at: Vector = [
      from[0] + ray[0] * hit.distance,
      from[1] + ray[1] * hit.distance,
      from[2] + ray[2] * hit.distance,
    ];
    const colour = linearLight(solid.colour(at[0] - solid.x, at[1], at[2] - solid.z));
    const facing = Math.max(0, dot(normal, light));
    const lit = facing > 0 ? lightAt(at, normal) * facing : 0;
    const open = openness(at, normal, solid);
    const bounce = Math.max(0, 0.55 - normal[1] * 0.45) * 0.3;
    const mirror = 2 * dot(normal, light);
    const shine = Math.max(
      0,
      -dot(ray, [
        normal[0] * mirror - light[0],
        normal[1] * mirror - light[1],
        normal[2] * mirror - light[2],
      ]),
    );
    const glint = lit > 0 ? solid.gloss * (shine ** 40 * 0.9 + shine ** 8 * 0.12) : 0;
    const grazing = (1 + dot(normal, ray)) ** 3 * (0.1 + solid.gloss * 0.35);
    const shaded = (channel: 0 | 1 | 2) =>
      colour[channel] * (lit * 0.95 + ambient * open + bounce * floor[channel]) +
      glint +
      grazing * wall[channel] * open;
    return [shaded(0), shaded(1), shaded(2)];
  };

  const pixel = 1 / (view.scale * detail);
  return paintField(
    view,
    (x, y, out) => {
      let red = 0;
      let green = 0;
      let blue = 0;
      let parts = 0;
      for (let part = 0; part < 4; part++) {
        const dx = ((part & 1) - 0.5 + next() * 0.5 - 0.25) * pixel * 0.6;
        const dy = ((part >> 1) - 0.5 + next() * 0.5 - 0.25) * pixel * 0.6;
        const [r, g, b] = sample(x + dx, y + dy);
        // Two equal samples: plain paper, and the other two would say the same.
        const plain =
          part === 1 && Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 0.01;
        red += r;
        green += g;
        blue += b;
        parts++;
        if (plain) break;
      }
      out[0] = screenLight(red / parts);
      out[1] = screenLight(green / parts);
      out[2] = screenLight(blue / parts);
    },
    detail,
  );
}

function nearest(solids: readonly Solid[], from: Vector, ray: Vector): Hit | undefined {
  let best: Hit | undefined;
  for (const solid of solids) {
    const hit = hitSolid(solid, from, ray);
    if (hit && (!best || hit.distance < best.distance)) best = hit;
  }
  return best;
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.sqrt(x * x + y * y + z * z);
  return [x / length, y / length, z / length];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function linearLight([red, green, blue]: Rgb): Vector {
  return [(red / 255) ** 2.2, (green / 255) ** 2.2, (blue / 255) ** 2.2];
}

function screenLight(value: number): number {
  // A soft shoulder keeps highlights from clipping to flat white.
  const soft = value < 0.8 ? value : 0.8 + 0.2 * (1 - Math.exp(-(value - 0.8) / 0.2));
  return Math.max(0, soft) ** (1 / 2.2) * 255;
}
