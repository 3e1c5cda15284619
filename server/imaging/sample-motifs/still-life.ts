import { mixRgb, rgb } from "./colour.ts";
import { smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { tracedField } from "./traced-scene.ts";
import { ball, lathe } from "./traced-solids.ts";

/** Pears, an orange and plums beside a blue jug and a white bowl, warm side light. */
export const fruitStillLife: SampleMotif = {
  view: { width: 800, height: 1000, scale: 1.7 },
  format: "jpeg",
  subject: { x: 300, y: 440 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const pear = (x: number, z: number, size: number, blush: string) =>
      lathe(
        x,
        z,
        [
          [0.05, 0],
          [0.42, 0.08],
          [0.56, 0.42],
          [0.47, 0.78],
          [0.27, 1.05],
          [0.21, 1.22],
          [0.12, 1.36],
          [0, 1.39],
        ].map(([r = 0, y = 0]) => [r * size, y * size] as const),
        {
          gloss: 0.22,
          colour: (dx, y, dz) => {
            const speck = fractal(noise, dx * 34 + y * 20, dz * 34 + y * 34, 2);
            const skin = mixRgb(
              rgb("#d8b93c"),
              rgb(blush),
              smoothstep(0.3, 0.75, fractal(noise, dx * 2 + 5, y * 1.6, 3) + dx * 0.35),
            );
            return mixRgb(skin, rgb("#7b5a20"), smoothstep(0.66, 0.8, speck) * 0.6);
          },
        },
      );
    const stem = (x: number, y: number, z: number, tall: number) =>
      lathe(
        x,
        z,
        [
          [0.035, y],
          [0.024, y + tall * 0.5],
          [0.034, y + tall],
          [0, y + tall],
        ],
        { colour: "#4b3420", gloss: 0.05 },
      );
    return [
      {
        field: tracedField(
          view,
          {
            solids: [
              lathe(
                -0.75,
                0.5,
                [
                  [0.1, 0],
                  [0.5, 0.02],
                  [0.72, 0.35],
                  [0.78, 0.8],
                  [0.6, 1.3],
                  [0.36, 1.65],
                  [0.31, 1.95],
                  [0.4, 2.2],
                  [0.36, 2.2],
                  [0.27, 1.95],
                  [0.3, 1.6],
                ],
                {
                  gloss: 0.8,
                  colour: (dx, y, dz) => {
                    const glaze = fractal(noise, Math.atan2(dz, dx) * 2.2, y * 3, 4);
                    const drip =
                      0.62 +
                      0.2 * Math.sin(Math.atan2(dz, dx) * 7) * noise(Math.atan2(dz, dx) * 3, 3);
                    return y < drip
                      ? mixRgb(rgb("#c9a277"), rgb("#a97f58"), glaze)
                      : mixRgb(rgb("#1f4f86"), rgb("#3f86b5"), glaze);
                  },
                },
              ),
              lathe(
                0.75,
                0.25,
                [
                  [0.15, 0],
                  [0.36, 0.03],
                  [0.4, 0.1],
                  [0.7, 0.3],
                  [0.92, 0.66],
                  [0.88, 0.66],
                  [0.65, 0.34],
                  [0.2, 0.22],
                  [0, 0.2],
                ],
                { gloss: 0.6, colour: "#f4eee2" },
              ),
              ball(0.55, 0.66, 0.18, 0.36, {
                gloss: 0.3,
                colour: (dx, y, dz) =>
                  mixRgb(
                    rgb("#f2881d"),
                    rgb("#d9610f"),
                    fractal(noise, dx * 40 + 9, dz * 40 + y * 40, 2),
                  ),
              }),
              ball(1.08, 0.66, 0.3, 0.33, {
                gloss: 0.3,
                colour: (dx, y, dz) =>
                  mixRgb(
                    rgb("#f7a52b"),
                    rgb("#e2740f"),
                    fractal(noise, dx * 40, dz * 40 + y * 40, 2),
                  ),
              }),
              pear(-0.18, -0.62, 0.92, "#b9502c"),
              stem(-0.18, 1.24, -0.62, 0.22),
              pear(-1.3, -0.45, 0.8, "#9aa52f"),
              stem(-1.3, 1.08, -0.45, 0.2),
              ball(0.62, 0.26, -0.95, 0.26, { gloss: 0.4, colour: "#57264f" }),
              ball(1.12, 0.24, -0.72, 0.24, { gloss: 0.4, colour: "#6c2d58" }),
              ball(0.95, 0.22, -1.28, 0.22, { gloss: 0.4, colour: "#471f49" }),
            ],
            floor: "#a8805c",
            wall: "#4e5a57",
            eye: { y: 2.5, z: -8 },
            aim: 1,
            centre: { x: 400, y: 575 },
            zoom: 1850,
            light: [-1.1, 0.85, -0.5],
            softness: 0.12,
            ambient: 0.3,
          },
          random,
        ),
      },
    ];
  },
};

/** Glazed stoneware cups in four colours, one stack. */
export const stonewareCups: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.5 },
  format: "jpeg",
  subject: { x: 820, y: 400 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const cup = (x: number, foot: number, z: number, glaze: string) =>
      lathe(
        x,
        z,
        [
          [0.2, foot],
          [0.38, foot + 0.02],
          [0.46, foot + 0.2],
          [0.52, foot + 0.5],
          [0.55, foot + 0.82],
          [0.51, foot + 0.82],
          [0.48, foot + 0.5],
          [0.4, foot + 0.16],
          [0, foot + 0.12],
        ],
        {
          gloss: 0.55,
          colour: (dx, y, dz) => {
            const turn = Math.atan2(dz, dx);
            const line =
              foot +
              0.3 +
              (noise(Math.cos(turn) * 1.6 + x * 7, Math.sin(turn) * 1.6 + foot * 5) - 0.5) * 0.3;
            const inside = Math.hypot(dx, dz) < 0.5 && y > foot + 0.5;
            const speck = smoothstep(0.7, 0.78, fractal(noise, turn * 16 + x * 9, y * 32, 2));
            const body = y > line || inside ? rgb(glaze) : rgb("#cdb196");
            return mixRgb(body, rgb("#5b4030"), speck * 0.55);
          },
        },
      );
    return [
      {
        field: tracedField(
          view,
          {
            solids: [
              cup(1.15, 0, 0.1, "#2f6f73"),
              cup(1.18, 0.66, 0.1, "#e3a33b"),
              cup(1.13, 1.32, 0.1, "#f2e9da"),
              cup(-0.35, 0, -0.25, "#d3654a"),
              cup(-1.75, 0, 0.35, "#f2e9da"),
              lathe(
                2.55,
                -0.6,
                [
                  [0.2, 0],
                  [0.75, 0.02],
                  [0.9, 0.12],
                  [0.86, 0.13],
                  [0.7, 0.06],
                  [0, 0.05],
                ],
                { gloss: 0.5, colour: "#2f6f73" },
              ),
              ball(2.4, 0.24, -0.65, 0.19, { colour: "#d9a066", gloss: 0.05 }),
              ball(2.72, 0.22, -0.5, 0.17, { colour: "#c98a4f", gloss: 0.05 }),
            ],
            floor: "#e6ded2",
            wall: "#cfd8d3",
            eye: { y: 3.1, z: -8 },
            aim: 0.85,
            centre: { x: 560, y: 470 },
            zoom: 1650,
            light: [-0.95, 0.9, -0.2],
            softness: 0.15,
          },
          random,
        ),
      },
    ];
  },
};
