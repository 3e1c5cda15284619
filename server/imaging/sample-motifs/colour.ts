/** Red, green and blue, 0 to 255, not necessarily whole. */
export type Rgb = readonly [number, number, number];

/** A colour written as `#rrggbb`. */
export function rgb(hex: string): Rgb {
  // Remembered, because it is called for every pixel with a handful of colours.
  const known = read.get(hex);
  if (known) return known;
  const value = Number.parseInt(hex.slice(1), 16);
  const colour: Rgb = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  if (read.size < 4096) read.set(hex, colour);
  return colour;
}

const read = new Map<string, Rgb>();

/** From `from` (at 0) to `to` (at 1), straight through sRGB. */
export function mixRgb(from: Rgb, to: Rgb, share: number): Rgb {
  const t = Math.min(1, Math.max(0, share));
  return [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
    from[2] + (to[2] - from[2]) * t,
  ];
}

/** `mixRgb` for `#rrggbb` colours, for SVG attributes. */
export function mixHex(from: string, to: string, share: number): string {
  return `#${mixRgb(rgb(from), rgb(to), share)
    .map((channel) => Math.round(channel).toString(16).padStart(2, "0"))
    .join("")}`;
}

export type Stop = readonly [at: number, colour: string, opacity?: number];

/** The colour at `t` (0 to 1) along stops that are given in rising order. */
export function colourRamp(stops: readonly Stop[]): (t: number) => Rgb {
  const table = Array.from({ length: 512 }, (_, index) => rampAt(stops, index / 511));
  const last = table.at(-1) ?? rgb("#000000");
  return (t) => table[Math.max(0, Math.floor(t * 511))] ?? last;
}

function rampAt(stops: readonly Stop[], t: number): Rgb {
  let before = stops[0] ?? ([0, "#000000"] as const);
  for (const stop of stops) {
    if (stop[0] >= t) {
      const span = stop[0] - before[0];
      return mixRgb(rgb(before[1]), rgb(stop[1]), span === 0 ? 1 : (t - before[0]) / span);
    }
    before = stop;
  }
  return rgb(before[1]);
}
