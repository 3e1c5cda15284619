import { colourRamp, mixHex, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { times } from "./seeded-random.ts";
import { fractal, ridged, smoothNoise } from "./smooth-noise.ts";
import { glow, linear, polyline, sky } from "./svg-parts.ts";
import { terrainField } from "./terrain-field.ts";

/** Ridge behind ridge in morning haze, the sun just over one of them. */
export const dawnRidges: SampleMotif = {
  view: { width: 1200, height: 800, scale: 2 },
  format: "jpeg",
  subject: { x: 820, y: 268 },
  draw: (random, { width, height }) => {
    const noise = smoothNoise(random);
    const ridges = times(8, (turn) => {
      const depth = turn / 7;
      const points = [{ x: 0, y: height }];
      for (let x = 0; x <= width; x += 3) {
        const shape = ridged(noise, x / (230 + depth * 260) + turn * 13.7, turn * 7.3, 6);
        points.push({ x, y: 300 + depth ** 1.25 * 380 - (shape - 0.25) * (110 + depth * 130) });
      }
      points.push({ x: width, y: height });
      const body = mixHex(
        mixHex("#e9a58d", "#8d7aa5", depth * 2.2),
        "#1d2a44",
        (depth - 0.25) * 1.5,
      );
      const mist = mixHex("#fbd3b0", "#7a7fa0", depth * 1.1);
      return `<defs>${linear(`r${turn}`, [
        [0, body],
        [0.3, mixHex(body, mist, 0.3)],
        [0.75, mixHex(body, mist, 0.85 - depth * 0.45)],
        [1, mist],
      ])}</defs><path d="${polyline(points)}Z" fill="url(#r${turn})"/>`;
    });
    const above = sky("s", width, height, [
      [0, "#6f8fbf"],
      [0.16, "#a9b3cf"],
      [0.28, "#f3cdb5"],
      [0.38, "#ffd9a0"],
      [0.6, "#ffe6bd"],
    ]);
    const sun = `${glow("g", { x: 820, y: 268 }, 420, "#fff0c0", 0.85)}<circle cx="820" cy="268" r="27" fill="#fffbe8"/>`;
    return [
      { svg: above + sun + ridges.join("") },
      { svg: glow("h", { x: 820, y: 300 }, 620, "#ffb765", 0.42), blend: "screen" },
    ];
  },
};

/** Snowy peaks in the last warm light, with blue shade in the valleys. */
export const alpineGlow: SampleMotif = {
  view: { width: 1600, height: 900, scale: 1.5 },
  format: "jpeg",
  subject: { x: 990, y: 280 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const ground = (x: number, z: number) => {
      const massif = Math.exp(-((x - 1.6) ** 2) / 5 - (z - 11) ** 2 / 9) * 2.4;
      const second = Math.exp(-((x + 5.5) ** 2) / 5 - (z - 14) ** 2 / 8) * 1.7;
      const valley = smoothstep(0.6, 7, z);
      return (
        ridged(noise, x * 0.42 + 40, z * 0.42, 6) * (0.35 + valley * 1.6 + massif + second) * 0.95
      );
    };
    const haze = rgb("#c9b3d6");
    const terrain = terrainField(view, {
      height: ground,
      eye: { x: 0, y: 1.75, z: 0 },
      horizon: 520,
      zoom: 1450,
      near: 1.2,
      far: 40,
      steps: 1500,
      sun: [-0.85, 0.3, -0.5],
      colour: ({ x, z, y, light, slope, far }) => {
        const patch = fractal(noise, x * 9, z * 9, 3) * 0.3;
        const snow = smoothstep(0.66, 0.26, slope - patch * 0.5) * smoothstep(0.55, 1.1, y + patch);
        const rock = mixRgb(rgb("#3a3d55"), rgb("#57506a"), patch * 3);
        const pasture = mixRgb(rgb("#1f2f3d"), rgb("#33475a"), patch * 3);
        const bare = mixRgb(pasture, rock, smoothstep(0.5, 1, y + patch));
        const base = mixRgb(bare, rgb("#b3bfe4"), snow);
        const lit = mixRgb(bare, rgb("#ffd9c0"), snow);
        const warm = smoothstep(0.05, 0.6, light) * smoothstep(0.75, 1.6, y);
        const shaded = mixRgb(base, rgb("#46548a"), 0.4 - light * 0.25);
        const glowing = mixRgb(shaded, mixRgb(lit, rgb("#ff8a5c"), 0.42), warm);
        return mixRgb(
          glowing,
          haze,
          smoothstep(5, 40, far) * 0.75 + smoothstep(1.3, 0.1, y) * 0.25,
        );
      },
    });
    const upper = sky("s", 1600, 620, [
      [0, "#3c5793"],
      [0.4, "#8a8fc0"],
      [0.7, "#dcaec2"],
      [1, "#f8cdb6"],
    ]);
    return [{ svg: upper }, { field: terrain }];
  },
};

/** A still lake that doubles the hills behind it, and a moon. */
export const lakeAtDusk: SampleMotif = {
  view: { width: 2100, height: 900, scale: 1.1 },
  format: "jpeg",
  subject: { x: 1480, y: 170 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const shore = 520;
    const air = colourRamp([
      [0, "#1b2350"],
      [0.35, "#4b4184"],
      [0.65, "#a8598f"],
      [0.85, "#ee8f7c"],
      [1, "#ffc78c"],
    ]);
    const hills = [
      { top: 340, rise: 210, wide: 420, colour: rgb("#7d4f86") },
      { top: 420, rise: 170, wide: 300, colour: rgb("#4d3a70") },
      { top: 470, rise: 150, wide: 210, colour: rgb("#241f47") },
    ].map((hill, index) => ({
      ...hill,
      crest: Float32Array.from({ length: 2101 }, (_, x) => {
        const shape = ridged(noise, x / hill.wide + index * 19, index * 5.1, 6);
        const trees = index === 2 ? noise(x / 5, 3) * 12 + noise(x / 2.3, 7) * 6 : 0;
        return hill.top - (shape - 0.4) * hill.rise - trees;
      }),
    }));
    const scene = (x: number, y: number): readonly [number, number, number] => {
      const column = Math.min(2100, Math.max(0, Math.round(x)));
      let colour = air(Math.min(1, y / shore));
      const streak = smoothstep(0.5, 0.8, fractal(noise, x / 520, y / 42, 4));
      colour = mixRgb(colour, rgb("#ffb9a0"), streak * 0.45 * smoothstep(0, 300, y));
      for (const hill of hills) {
        const depth = y - (hill.crest[column] ?? 0);
        const inside = smoothstep(-0.7, 0.7, depth);
        const mist = smoothstep(20, 190, depth) * 0.5;
        colour = mixRgb(colour, mixRgb(hill.colour, rgb("#d0829a"), mist), inside);
      }
      return colour;
    };
    const field = paintField(
      view,
      (x, y, out) => {
        let colour = scene(x, y);
        if (y > shore) {
          const depth = y - shore;
          const wave = (fractal(noise, x / 90, 4000 / (depth + 22), 3) - 0.5) * (2 + depth * 0.14);
          colour = mixRgb(
            scene(x + wave, shore - depth * 1.15 + wave * 2.2),
            rgb("#151b40"),
            0.12 + depth / 900,
          );
          const line = smoothstep(9, 0, depth);
          colour = mixRgb(colour, rgb("#f0b5a4"), line * 0.35);
        }
        [out[0], out[1], out[2]] = colour;
      },
      0.75,
    );
    const moon = `${glow("m", { x: 1480, y: 170 }, 220, "#ffe9d2", 0.5)}<circle cx="1480" cy="170" r="34" fill="#fff3e2"/>`;
    const reflection = times(13, (turn) => {
      const wide = 44 - turn * 1.6 + (turn % 3) * 12;
      return `<rect x="${1480 - wide / 2 + ((turn * 37) % 17) - 8}" y="${770 + turn * 9.5}" width="${wide}" height="2.6" rx="1.3" fill="#ffe9d2" fill-opacity="${0.6 - turn * 0.035}"/>`;
    });
    return [{ field }, { svg: moon + reflection.join("") }];
  },
};
