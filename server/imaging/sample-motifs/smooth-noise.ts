import type { Random } from "./seeded-random.ts";

/** Smooth noise over the plane: about 0 to 1, changing over a distance of about 1. */
export type Noise = (x: number, y: number) => number;

/** Value noise on a lattice of 256 x 256, which then repeats. */
export function smoothNoise(random: Random): Noise {
  const lattice = Float32Array.from({ length: 65536 }, () => random());
  return (x, y) => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const dx = x - column;
    const dy = y - row;
    const sx = dx * dx * dx * (dx * (dx * 6 - 15) + 10);
    const sy = dy * dy * dy * (dy * (dy * 6 - 15) + 10);
    const top = (row & 255) << 8;
    const bottom = ((row + 1) & 255) << 8;
    const left = column & 255;
    const right = (column + 1) & 255;
    const a = lattice[top | left] ?? 0;
    const b = lattice[top | right] ?? 0;
    const c = lattice[bottom | left] ?? 0;
    const d = lattice[bottom | right] ?? 0;
    return a + (b - a) * sx + (c - a + (a - b - c + d) * sx) * sy;
  };
}

/** Octaves of noise on top of each other, each twice as fine and half as strong; about 0 to 1. */
export function fractal(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let strength = 0.5;
  let total = 0;
  let px = x;
  let py = y;
  for (let octave = 0; octave < octaves; octave++) {
    sum += noise(px, py) * strength;
    total += strength;
    strength *= 0.5;
    // Turned between octaves, so that the lattice does not show as a grid.
    const turned = px * 1.6 + py * 1.2 + 17.3;
    py = py * 1.6 - px * 1.2 + 9.1;
    px = turned;
  }
  return sum / total;
}

/** Like `fractal`, but with sharp crests, as of mountains: 0 to 1, crests near 1. */
export function ridged(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let strength = 0.5;
  let total = 0;
  let weight = 1;
  let px = x;
  let py = y;
  for (let octave = 0; octave < octaves; octave++) {
    const crest = 1 - Math.abs(noise(px, py) * 2 - 1);
    sum += crest * crest * strength * weight;
    total += strength;
    weight = Math.min(1, crest * 1.6);
    strength *= 0.5;
    const turned = px * 1.6 + py * 1.2 + 31.7;
    py = py * 1.6 - px * 1.2 + 5.3;
    px = turned;
  }
  return sum / total;
}
