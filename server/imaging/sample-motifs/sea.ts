import { colourRamp, mixRgb, type Rgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { Field, SampleMotif, View } from "./sample-motif.ts";
import { between, times } from "./seeded-random.ts";
import { fractal, type Noise, smoothNoise } from "./smooth-noise.ts";
import { blur, linear, num } from "./svg-parts.ts";

type Sea = {
  horizon: number;
  air: (height: number) => Rgb;
  cloud: Rgb;
  clouds: number;
  water: (near: number) => Rgb;
  sun: { x: number; y: number; colour: Rgb; size: number };
  chop: number;
};

/** Sky with lit clouds above water in perspective, with a path of light under the sun. */
function seaField(view: View, noise: Noise, sea: Sea): Field {
  return paintField(view, (x, y, out) => {
    const fromSun = Math.sqrt((x - sea.sun.x) ** 2 + ((y - sea.sun.y) * 1.1) ** 2) / view.width;
    let colour: Rgb;
    if (y < sea.horizon) {
      colour = sea.air(y / sea.horizon);
      const rise = (sea.horizon - y) / sea.horizon;
      const lift = 0.22 / (rise + 0.16);
      const puff = fractal(noise, (x / view.width - 0.5) * 9 * lift + 20, lift * 7, 6);
      const cover = smoothstep(0.52 - sea.clouds * 0.1, 0.72, puff);
      const lit = mixRgb(sea.cloud, sea.sun.colour, Math.exp(-fromSun * 5));
      colour = mixRgb(
        colour,
        mixRgb(lit, sea.air(rise), smoothstep(0.6, 0.95, puff) * 0.55),
        cover * sea.clouds,
      );
      colour = mixRgb(colour, sea.sun.colour, Math.exp(-fromSun * 9) * 0.75);
      colour = mixRgb(
        colour,
        [255, 250, 235],
        smoothstep(sea.sun.size + 1.2, sea.sun.size - 1.2, fromSun * view.width),
      );
    } else {
      const depth = (y - sea.horizon) / (view.height - sea.horizon);
      const distance = 1 / (depth + 0.018);
      const across = (x - view.width / 2) / 190;
      const swell = fractal(noise, across * distance * 0.55 + 50, distance * 5.2, 5) - 0.5;
      const ripple = fractal(noise, across * distance * 2.1, distance * 17 + 30, 3) - 0.5;
      const tilt = (swell * 0.75 + ripple * 0.65) * sea.chop;
      colour = mixRgb(
        sea.water(depth),
        sea.air(Math.max(0, 0.9 - depth * 0.7 + tilt * 1.3)),
        smoothstep(-0.16, 0.32, tilt) * 0.62,
      );
      const wide = 26 + depth * 150;
      const path = Math.exp(-(((x - sea.sun.x) / wide) ** 2));
      const spark = smoothstep(0.02, 0.2, tilt * path + path * 0.04) * path;
      colour = mixRgb(colour, mixRgb(sea.sun.colour, [255, 250, 230], 0.5), spark);
      colour = mixRgb(colour, sea.air(1), smoothstep(0.05, 0, depth) * 0.55);
    }
    [out[0], out[1], out[2]] = colour;
  });
}

/** Sun low over an evening sea. */
export const seaSunset: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.6 },
  format: "jpeg",
  subject: { x: 400, y: 405 },
  draw: (random, view) => [
    {
      field: seaField(view, smoothNoise(random), {
        horizon: 445,
        air: colourRamp([
          [0, "#264b7d"],
          [0.4, "#7f86ad"],
          [0.7, "#f0a58a"],
          [1, "#ffd08a"],
        ]),
        cloud: rgb("#94628a"),
        clouds: 0.85,
        water: colourRamp([
          [0, "#c98a80"],
          [0.3, "#5f6488"],
          [1, "#16304f"],
        ]),
        sun: { x: 400, y: 398, colour: rgb("#ffc46b"), size: 26 },
        chop: 1,
      }),
    },
  ],
};

function boat(x: number, y: number, size: number, lean: number): string {
  return `<g transform="translate(${x} ${y}) scale(${size}) rotate(${lean})"><path d="M2 -112C34 -84 50 -44 52 -9L4 -6Z" fill="url(#jib)"/><path d="M-4 -130C-8 -84 -26 -36 -48 -8L-4 -6Z" fill="url(#main)"/><path d="M-1.5 -138V0" stroke="#8a7a6a" stroke-width="1.3"/><path d="M-52 -2C-20 -5 30 -5 62 -6C54 12 40 17 22 18H-34C-44 16 -50 8 -52 -2Z" fill="#fdfbf5"/><path d="M-50 5C-20 4 30 3 59 1C56 6 54 8 52 10H-47Z" fill="#d2492f"/></g>`;
}

/** Three white sails on a bright blue sea. */
export const sailingBoats: SampleMotif = {
  view: { width: 1600, height: 900, scale: 1.3 },
  format: "jpeg",
  subject: { x: 1090, y: 480 },
  draw: (random, view) => {
    const wakes = times(60, () => {
      const x = between(random, 930, 1240);
      return `<ellipse cx="${num(x)}" cy="${num(between(random, 640, 662))}" rx="${num(between(random, 5, 34))}" ry="${num(between(random, 0.8, 2.2))}" fill="#fff" fill-opacity="${num(between(random, 0.3, 0.8))}"/>`;
    });
    const reflection = `<defs>${linear("rf", [
      [0, "#fff", 0.55],
      [1, "#fff", 0],
    ])}${blur("b", 7)}</defs><path d="M965 655L1215 655L1150 870L1030 870Z" fill="url(#rf)" filter="url(#b)"/>`;
    const sails = `<defs>${linear(
      "jib",
      [
        [0, "#ffffff"],
        [1, "#d9e3ea"],
      ],
      [0, 0, 1, 0],
    )}${linear(
      "main",
      [
        [0, "#cfdbe6"],
        [0.6, "#ffffff"],
        [1, "#f6f1e6"],
      ],
      [0, 0, 1, 0],
    )}</defs>`;
    return [
      {
        field: seaField(view, smoothNoise(random), {
          horizon: 400,
          air: colourRamp([
            [0, "#3d8fd0"],
            [0.55, "#8cc4e8"],
            [1, "#e3f1f5"],
          ]),
          cloud: rgb("#ffffff"),
          clouds: 0.9,
          water: colourRamp([
            [0, "#4aa3c4"],
            [0.35, "#1d7aa8"],
            [1, "#0a4273"],
          ]),
          sun: { x: 300, y: -160, colour: rgb("#fff6df"), size: 1 },
          chop: 0.8,
        }),
      },
      {
        svg: `${reflection}${sails}${boat(420, 428, 0.42, -4)}${boat(660, 420, 0.27, 5)}${boat(1090, 640, 2.35, 5)}${wakes.join("")}`,
      },
    ];
  },
};

/** Above the clouds at sunrise, two summits like islands. */
export const cloudSea: SampleMotif = {
  view: { width: 2100, height: 900, scale: 1 },
  format: "webp",
  subject: { x: 620, y: 345 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const air = colourRamp([
      [0, "#2c5aa0"],
      [0.5, "#84a9d6"],
      [0.85, "#f6d5c3"],
      [1, "#ffe5b8"],
    ]);
    const peak = (x: number, at: number, top: number, wide: number) =>
      top +
      Math.abs(x - at) * (wide + 0.12 * noise(x / 30, at)) -
      (fractal(noise, x / 60, at, 5) - 0.5) * 60;
    const field = paintField(
      view,
      (x, y, out) => {
        let colour = air(Math.min(1, y / 430));
        const islands = [
          { top: peak(x, 1330, 350, 0.42), shade: "#6d7fae", edge: 1370 },
          { top: peak(x, 620, 235, 0.62), shade: "#3f4f7f", edge: 640 },
        ];
        for (const { top, shade, edge } of islands) {
          const fold = fractal(noise, x / 40, y / 70, 4);
          const lit = smoothstep(edge - 10, edge + 60, x + (fold - 0.5) * 130);
          const rock = mixRgb(
            mixRgb(rgb(shade), rgb("#25305c"), fold * 0.6),
            rgb("#ffc79d"),
            lit * fold * 0.85,
          );
          const snow = smoothstep(105, 25, y - top + (fold - 0.5) * 130);
          colour = mixRgb(
            colour,
            mixRgb(rock, mixRgb(rgb("#b8c4ea"), rgb("#fff0df"), lit), snow * 0.8),
            smoothstep(-0.8, 0.8, y - top),
          );
        }
        for (let bank = 0; bank < 6; bank++) {
          if (y < 320 + bank * 40) break;
          const base = 400 + bank * bank * 13 + bank * 18;
          const size = 60 + bank * 52;
          const top =
            base - (fractal(noise, x / (size * 2.4) + bank * 11, bank * 3.7, 5) - 0.4) * size * 1.6;
          const inside = smoothstep(-3 - bank, 12 + bank * 5, y - top);
          const puff = fractal(noise, x / size + bank * 5, y / (size * 0.55), 5);
          const light = smoothstep(0.25, 0.75, puff + (top - y) / (size * 2.2) + 0.2);
          colour = mixRgb(
            colour,
            mixRgb(rgb("#8c9bc9"), mixRgb(rgb("#ffe9d4"), rgb("#ffffff"), bank / 6), light),
            inside * 0.93,
          );
        }
        [out[0], out[1], out[2]] = colour;
      },
      0.5,
    );
    return [{ field }];
  },
};
