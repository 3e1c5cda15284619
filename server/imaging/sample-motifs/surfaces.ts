import { colourRamp, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { num } from "./svg-parts.ts";

/** Folds of satin, teal running into petrol. */
export const satinWaves: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.8 },
  format: "jpeg",
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const tone = colourRamp([
      [0, "#02262f"],
      [0.3, "#0b5a63"],
      [0.55, "#1b9a97"],
      [0.78, "#7fdcc9"],
      [0.92, "#eafff4"],
      [1, "#ffffff"],
    ]);
    const fold = (x: number, y: number) => {
      const bend = fractal(noise, x / 420, y / 420, 2) * 5.2;
      const along = (x * 0.62 + y) / 165 + bend;
      const soft = noise(x / 260 + 30, y / 260) * 2;
      return (
        Math.sin(along) * 46 +
        Math.sin(along * 2.1 + soft * 2) * 15 +
        Math.sin(along * 0.43 + soft) * 42
      );
    };
    return [
      {
        field: paintField(
          view,
          (x, y, out) => {
            const here = fold(x, y);
            const dx = (fold(x + 1.5, y) - here) / 1.5;
            const dy = (fold(x, y + 1.5) - here) / 1.5;
            const length = Math.sqrt(dx * dx * 1.4 + dy * dy * 1.4 + 1);
            const light = (-dx * 0.45 - dy * 0.62 + 0.62) / length;
            const shine = Math.max(0, light) ** 9;
            const thread = (noise(x * 2.4, y * 0.5) - 0.5) * 0.035;
            const lit = 0.17 + Math.max(0, light) * 0.6 + shine * 0.48 + here / 1500 + thread;
            const [red, green, blue] = tone(lit);
            const violet = smoothstep(-0.1, -0.7, light) * 0.5;
            [out[0], out[1], out[2]] = mixRgb([red, green, blue], rgb("#2b1d5e"), violet);
          },
          0.5,
        ),
      },
    ];
  },
};

/** Ink and gold that ran into each other. */
export const inkMarble: SampleMotif = {
  view: { width: 1000, height: 1000, scale: 1.6 },
  format: "webp",
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const ink = colourRamp([
      [0, "#0b1030"],
      [0.28, "#1c2f74"],
      [0.45, "#4a4fb0"],
      [0.58, "#c08fc8"],
      [0.72, "#f6dfe0"],
      [1, "#fdf8f2"],
    ]);
    return [
      {
        field: paintField(
          view,
          (px, py, out) => {
            const x = px / 330;
            const y = py / 330;
            const qx = fractal(noise, x, y, 4);
            const qy = fractal(noise, x + 5.2, y + 1.3, 4);
            const rx = fractal(noise, x + qx * 3.4 + 1.7, y + qy * 3.4 + 9.2, 4);
            const ry = fractal(noise, x + qx * 3.4 + 8.3, y + qy * 3.4 + 2.8, 4);
            const value = fractal(noise, x + rx * 3.2, y + ry * 3.2, 5);
            let colour = ink(smoothstep(0.24, 0.78, value + (qx - 0.5) * 0.35));
            const edge = Math.abs(value - 0.5 - (ry - 0.5) * 0.22);
            const gold = smoothstep(0.016, 0.004, edge) * smoothstep(0.42, 0.56, rx);
            const glint = fractal(noise, px / 5, py / 5, 2);
            colour = mixRgb(colour, mixRgb(rgb("#9a6a22"), rgb("#ffe7a0"), glint * 1.25), gold);
            [out[0], out[1], out[2]] = colour;
          },
          0.6,
        ),
      },
    ];
  },
};

/** A map without a country: contour lines, tints by height, two lakes. */
export const contourMap: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.7 },
  format: "png",
  grain: 0,
  vignette: 0,
  subject: { x: 745, y: 300 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const tint = colourRamp([
      [0, "#bfe0e6"],
      [0.27, "#d5ebe8"],
      [0.275, "#dfe8c4"],
      [0.5, "#f3e9c4"],
      [0.75, "#eec9a0"],
      [1, "#fbf4ee"],
    ]);
    const height = (x: number, y: number) => {
      const peak = Math.exp(-(((x - 745) / 260) ** 2) - ((y - 300) / 210) ** 2) * 0.42;
      const second = Math.exp(-(((x - 220) / 210) ** 2) - ((y - 560) / 170) ** 2) * 0.22;
      return 0.08 + fractal(noise, x / 330 + 3, y / 330, 4) * 0.62 + peak + second;
    };
    const field = paintField(
      view,
      (x, y, out) => {
        const here = height(x, y);
        const dx = height(x + 0.8, y) - here;
        const dy = height(x, y + 0.8) - here;
        const steep = Math.sqrt(dx * dx + dy * dy) / 0.8 + 1e-5;
        const shade = smoothstep(-0.004, 0.004, (dx + dy) * 0.8) * 0.2 - 0.1;
        let colour = mixRgb(
          tint(Math.min(1, here)),
          shade > 0 ? rgb("#fffdf5") : rgb("#6f6a8c"),
          Math.abs(shade) * 1.6,
        );
        const level = here * 40;
        const line = Math.abs(level - Math.round(level)) / 40 / steep;
        const index = Math.round(level) % 5 === 0;
        const water = here < 0.272;
        const ink = water ? rgb("#5a9fb5") : rgb("#a2602f");
        colour = mixRgb(
          colour,
          ink,
          smoothstep(index ? 1.15 : 0.75, index ? 0.45 : 0.15, line) * (index ? 0.85 : 0.45),
        );
        [out[0], out[1], out[2]] = colour;
      },
      0.85,
    );
    const grid = Array.from(
      { length: 12 },
      (_, turn) => `M${turn * 110 - 5} 0V800M0 ${turn * 110 - 5}H1200`,
    ).join("");
    const route = `<path d="M90 720C180 640 250 690 330 610S430 470 540 480 640 420 690 380 720 330 745 300" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round"/><path d="M90 720C180 640 250 690 330 610S430 470 540 480 640 420 690 380 720 330 745 300" fill="none" stroke="#d8322f" stroke-width="4.4" stroke-dasharray="13 9" stroke-linecap="round"/><circle cx="90" cy="720" r="10" fill="#fff" stroke="#d8322f" stroke-width="5"/><path d="M745 300C727 274 720 262 720 248A25 25 0 0 1 770 248C770 262 763 274 745 300Z" fill="#d8322f" stroke="#fff" stroke-width="4"/><circle cx="745" cy="248" r="9" fill="#fff"/>`;
    const rose = `<g transform="translate(1095 690)"><circle r="52" fill="#fffaf0" fill-opacity=".8" stroke="#8a5a3a" stroke-width="2"/>${Array.from({ length: 36 }, (_, turn) => `<path d="M0 -52V${turn % 9 === 0 ? -42 : -47}" stroke="#8a5a3a" stroke-width="1.6" transform="rotate(${num(turn * 10)})"/>`).join("")}<path d="M0 -38L9 0H-9Z" fill="#d8322f"/><path d="M0 38L9 0H-9Z" fill="#3b4658"/></g>`;
    return [
      { field },
      {
        svg: `<path d="${grid}" stroke="#5a6f8c" stroke-opacity=".18" stroke-width="1"/>${route}${rose}`,
      },
    ];
  },
};
