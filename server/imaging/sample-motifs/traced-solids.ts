import { type Rgb, rgb } from "./colour.ts";

/** A solid turned on a vertical axis (a lathe), or a ball. */
export type Solid = {
  x: number;
  z: number;
  bound: { x: number; y: number; z: number; radius: number };
  gloss: number;
  /** Colour at a place relative to the axis (height from the floor). */
  colour: (x: number, y: number, z: number) => Rgb;
} & ({ ball: number; y: number } | { rings: readonly Ring[] });

type Ring = { y: number; radius: number };

export type Hit = { distance: number; normal: readonly [number, number, number]; solid: Solid };

type Finish = { gloss?: number; colour: string | Solid["colour"] };

function paint(colour: Finish["colour"]): Solid["colour"] {
  if (typeof colour !== "string") return colour;
  const plain = rgb(colour);
  return () => plain;
}

export function ball(x: number, y: number, z: number, radius: number, finish: Finish): Solid {
  return {
    x,
    z,
    y,
    ball: radius,
    bound: { x, y, z, radius },
    gloss: finish.gloss ?? 0.3,
    colour: paint(finish.colour),
  };
}

/**
 * A turned solid from its profile: pairs of radius and height, bottom first, joined by a smooth
 * curve unless `sharp`.
 */
export function lathe(
  x: number,
  z: number,
  profile: readonly (readonly [radius: number, y: number])[],
  finish: Finish & { sharp?: boolean },
): Solid {
  const rings = finish.sharp ? profile.map(([radius, y]) => ({ radius, y })) : smoothRings(profile);
  const low = Math.min(...rings.map((ring) => ring.y));
  const high = Math.max(...rings.map((ring) => ring.y));
  const wide = Math.max(...rings.map((ring) => ring.radius));
  const bound = { x, z, y: (low + high) / 2, radius: Math.hypot((high - low) / 2, wide) };
  return { x, z, rings, bound, gloss: finish.gloss ?? 0.3, colour: paint(finish.colour) };
}

function smoothRings(profile: readonly (readonly [number, number])[]): Ring[] {
  const at = (index: number) => profile[Math.min(profile.length - 1, Math.max(0, index))] ?? [0, 0];
  const rings: Ring[] = [];
  for (let index = 0; index < profile.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let part = 0; part < 4; part++) {
      const t = part / 4;
      const curve = (p: number, q: number, r: number, s: number) =>
        0.5 *
        (2 * q +
          (r - p) * t +
          (2 * p - 5 * q + 4 * r - s) * t * t +
          (3 * q - p - 3 * r + s) * t ** 3);
      rings.push({
        radius: Math.max(0, curve(a[0], b[0], c[0], d[0])),
        y: curve(a[1], b[1], c[1], d[1]),
      });
    }
  }
  const [radius, y] = at(profile.length - 1);
  rings.push({ radius, y });
  return rings;
}

type Vector = readonly [number, number, number];

/** Where a ray (unit length) first meets the solid, if it does. */
export function hitSolid(solid: Solid, from: Vector, ray: Vector): Hit | undefined {
  const ox = from[0] - solid.bound.x;
  const oy = from[1] - solid.bound.y;
  const oz = from[2] - solid.bound.z;
  const b = ox * ray[0] + oy * ray[1] + oz * ray[2];
  const c = ox * ox + oy * oy + oz * oz - solid.bound.radius ** 2;
  const root = b * b - c;
  if (root <= 0 || (c > 0 && b > 0)) return undefined;
  const spread = Math.sqrt(root);
  if (!("ball" in solid)) {
    const [near, far] = [
      from[1] + ray[1] * Math.max(0, -b - spread),
      from[1] + ray[1] * (spread - b),
    ];
    return hitRings(solid, from, ray, [Math.min(near, far), Math.max(near, far)]);
  }
  const distance = -b - spread;
  if (distance < 1e-4) return undefined;
  const radius = solid.ball;
  return {
    distance,
    solid,
    normal: [
      (ox + ray[0] * distance) / radius,
      (oy + ray[1] * distance) / radius,
      (oz + ray[2] * distance) / radius,
    ],
  };
}

/** `low` to `high` are the heights that the ray passes within the bound: only rings in it can be met. */
function hitRings(
  solid: Solid & { rings: readonly Ring[] },
  from: Vector,
  ray: Vector,
  [low, high]: readonly [number, number],
): Hit | undefined {
  const { rings } = solid;
  const ox = from[0] - solid.x;
  const oz = from[2] - solid.z;
  const flat = ray[0] * ray[0] + ray[2] * ray[2];
  // How close the ray comes to the axis, squared: thinner rings cannot be met.
  const miss = (ox * ray[2] - oz * ray[0]) ** 2 / flat;
  let best = Number.POSITIVE_INFINITY;
  let normal: Vector = [0, 1, 0];
  for (let index = 0; index < rings.length - 1; index++) {
    const lower = rings[index];
    const upper = rings[index + 1];
    if (!lower || !upper) continue;
    if ((lower.y < low && upper.y < low) || (lower.y > high && upper.y > high)) continue;
    if (lower.radius * lower.radius < miss && upper.radius * upper.radius < miss) continue;
    const rise = upper.y - lower.y;
    if (Math.abs(rise) < 1e-6) {
      const distance = (lower.y - from[1]) / ray[1];
      if (distance < 1e-3 || distance >= best) continue;
      const out = Math.sqrt((ox + ray[0] * distance) ** 2 + (oz + ray[2] * distance) ** 2);
      const inner = Math.min(lower.radius, upper.radius);
      if (out > Math.max(lower.radius, upper.radius) || out < inner) continue;
      best = distance;
      normal = [0, lower.radius > upper.radius ? 1 : -1, 0];
      continue;
    }
    const slope = (upper.radius - lower.radius) / rise;
    const base = lower.radius + slope * (from[1] - lower.y);
    const a = flat - (slope * ray[1]) ** 2;
    const b = ox * ray[0] + oz * ray[2] - base * slope * ray[1];
    const c = ox * ox + oz * oz - base * base;
    const root = b * b - a * c;
    if (root < 0) continue;
    const spread = Math.sqrt(root);
    for (let side = -1; side <= 1; side += 2) {
      const distance = (side * spread - b) / a;
      if (!(distance > 1e-3) || distance >= best) continue;
      const y = from[1] + ray[1] * distance;
      if (y < Math.min(lower.y, upper.y) || y > Math.max(lower.y, upper.y)) continue;
      best = distance;
      normal = ringNormal(rings, index, y, ox + ray[0] * distance, oz + ray[2] * distance);
    }
  }
  if (best === Number.POSITIVE_INFINITY) return undefined;
  // The inside of an open shape is seen from behind.
  const behind = normal[0] * ray[0] + normal[1] * ray[1] + normal[2] * ray[2] > 0;
  return { distance: best, solid, normal: behind ? [-normal[0], -normal[1], -normal[2]] : normal };
}

/** The slope is blended with that of the neighbours, so that rings do not show as facets. */
function ringNormal(
  rings: readonly Ring[],
  index: number,
  y: number,
  x: number,
  z: number,
): Vector {
  const lower = rings[index] ?? { y: 0, radius: 0 };
  const upper = rings[index + 1] ?? lower;
  const t = (y - lower.y) / (upper.y - lower.y || 1);
  const mine = tangent(lower, upper);
  const other =
    t < 0.5 ? tangent(rings[index - 1] ?? lower, lower) : tangent(upper, rings[index + 2] ?? upper);
  const near = Math.abs(t - 0.5);
  const same = mine[0] * other[0] + mine[1] * other[1] > 0.8 ? near : 0;
  const along = mine[0] * (1 - same) + other[0] * same;
  const rise = mine[1] * (1 - same) + other[1] * same;
  const out = Math.sqrt(x * x + z * z) || 1;
  const length = Math.sqrt(along * along + rise * rise) || 1;
  return [(x / out) * (rise / length), -along / length, (z / out) * (rise / length)];
}

function tangent(lower: Ring, upper: Ring): readonly [number, number] {
  const length = Math.sqrt((upper.radius - lower.radius) ** 2 + (upper.y - lower.y) ** 2) || 1;
  return [(upper.radius - lower.radius) / length, (upper.y - lower.y) / length];
}
