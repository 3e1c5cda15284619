import { mixRgb, rgb } from "./colour.ts";
import { smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { tracedField } from "./traced-scene.ts";
import { ball, lathe } from "./traced-solids.ts";

/** An amber dropper bottle and a jar on a round plinth, peach paper. */
export const amberBottle: SampleMotif = {
  view: { width: 800, height: 1000, scale: 1.6 },
  format: "jpeg",
  subject: { x: 350, y: 480 },
  draw: (random, view) => {
    const label = (side: number, y: number, low: number, high: number) =>
      y > low && y < high && side > -0.9;
    return [
      {
        field: tracedField(
          view,
          {
            solids: [
              lathe(
                -0.1,
                0,
                [
                  [1.55, 0],
                  [1.55, 0.37],
                  [1.5, 0.42],
                  [0, 0.42],
                ],
                { sharp: true, colour: "#f6d9c6", gloss: 0.1 },
              ),
              lathe(
                -0.42,
                0.05,
                [
                  [0.1, 0.42],
                  [0.5, 0.44],
                  [0.53, 0.6],
                  [0.53, 1.2],
                  [0.53, 1.75],
                  [0.47, 1.95],
                  [0.24, 2.06],
                  [0.21, 2.1],
                ],
                {
                  gloss: 0.75,
                  colour: (_x, y, z) => {
                    if (!label(-z, y, 0.75, 1.6))
                      return mixRgb(rgb("#7a3410"), rgb("#b8601d"), smoothstep(0.4, 2, y));
                    const bar =
                      (y > 1.36 && y < 1.44) || (y > 1.27 && y < 1.295) || (y > 0.86 && y < 0.885);
                    return bar && z < -0.3 ? rgb("#3c2a22") : rgb("#fbf3e8");
                  },
                },
              ),
              lathe(
                -0.42,
                0.05,
                [
                  [0.26, 2.06],
                  [0.26, 2.42],
                  [0.24, 2.45],
                  [0, 2.45],
                ],
                { sharp: true, gloss: 0.4, colour: "#26211f" },
              ),
              lathe(
                -0.42,
                0.05,
                [
                  [0.13, 2.45],
                  [0.15, 2.6],
                  [0.14, 2.8],
                  [0.09, 2.93],
                  [0, 2.96],
                ],
                { gloss: 0.25, colour: "#332c29" },
              ),
              lathe(
                0.62,
                -0.32,
                [
                  [0.1, 0.42],
                  [0.47, 0.43],
                  [0.5, 0.5],
                  [0.5, 0.8],
                  [0.46, 0.86],
                ],
                {
                  gloss: 0.5,
                  colour: (_x, y) => (y > 0.55 && y < 0.575 ? rgb("#c98f6a") : rgb("#fdf6ee")),
                },
              ),
              lathe(
                0.62,
                -0.32,
                [
                  [0.5, 0.86],
                  [0.52, 0.88],
                  [0.52, 1.04],
                  [0.5, 1.07],
                  [0, 1.07],
                ],
                { sharp: true, gloss: 0.4, colour: "#c58a63" },
              ),
              ball(1.15, 0.27, -1.35, 0.27, { colour: "#e98a67", gloss: 0.2 }),
              ball(-1.75, 0.17, -0.75, 0.17, { colour: "#f5e6da", gloss: 0.2 }),
            ],
            floor: "#f5b795",
            wall: "#f8cdb1",
            eye: { y: 2.5, z: -8.5 },
            aim: 1.25,
            centre: { x: 415, y: 545 },
            zoom: 1950,
            light: [-0.75, 0.95, -0.55],
            softness: 0.13,
          },
          random,
        ),
      },
    ];
  },
};

/** Balls, cones and cylinders in soft studio light: a background with room for words. */
export const studioShapes: SampleMotif = {
  view: { width: 1600, height: 900, scale: 1.2 },
  format: "jpeg",
  subject: { x: 1120, y: 500 },
  draw: (random, view) => [
    {
      field: tracedField(
        view,
        {
          solids: [
            lathe(
              1.3,
              0.6,
              [
                [0.95, 0],
                [0.95, 1.2],
                [0, 1.2],
              ],
              { sharp: true, colour: "#7c83f2", gloss: 0.15 },
            ),
            ball(1.3, 1.85, 0.6, 0.65, { colour: "#ffd166", gloss: 0.5 }),
            lathe(
              2.85,
              -0.1,
              [
                [0.72, 0],
                [0.02, 1.9],
                [0, 1.9],
              ],
              { sharp: true, colour: "#ff7b6b", gloss: 0.15 },
            ),
            lathe(
              0.15,
              -0.75,
              [
                [0.6, 0],
                [0.6, 0.35],
                [0, 0.35],
              ],
              { sharp: true, colour: "#fdf3ea", gloss: 0.15 },
            ),
            ball(0.15, 0.68, -0.75, 0.33, { colour: "#36c3a8", gloss: 0.5 }),
            ball(1.75, 0.3, -1.2, 0.3, { colour: "#f7f3ff", gloss: 0.6 }),
            ball(-1.3, 0.16, -1.1, 0.16, { colour: "#ff7b6b", gloss: 0.5 }),
            lathe(
              3.9,
              1.5,
              [
                [0.6, 0],
                [0.6, 2.5],
                [0, 2.5],
              ],
              { sharp: true, colour: "#b9bdfb", gloss: 0.15 },
            ),
          ],
          floor: "#c9ccff",
          wall: "#dcdeff",
          eye: { y: 2.7, z: -9 },
          aim: 1,
          centre: { x: 760, y: 520 },
          zoom: 1950,
          light: [-0.9, 0.9, -0.45],
          softness: 0.14,
        },
        random,
        0.62,
      ),
    },
  ],
};
