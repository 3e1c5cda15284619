import { mixRgb, rgb } from "./colour.ts";
import { smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, times } from "./seeded-random.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { backdrop, blur, glow, linear, num, polyline, sky } from "./svg-parts.ts";
import { terrainField } from "./terrain-field.ts";

/** Wind-shaped dunes with one lit and one shaded side, ripples in front. */
export const dunes: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.7 },
  format: "jpeg",
  subject: { x: 780, y: 330 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const crest = (x: number, z: number, size: number, bend: number) => {
      const at =
        (z + x * 0.35) / size + (noise(x / (size * 1.4) + bend, z / (size * 3) + bend) - 0.5) * 2.2;
      const turn = at - Math.floor(at);
      // A long windward side and a short steep lee side.
      return turn < 0.7
        ? smoothstep(0, 1, turn / 0.7)
        : 1 - smoothstep(0, 1, (turn - 0.7) / 0.3) ** 0.9;
    };
    const ground = (x: number, z: number) =>
      crest(x, z, 9, 3.3) * 1.5 * (0.35 + noise(x / 9 + 9, z / 12)) +
      crest(x, z * 0.8, 23, 8.1) * 2.1 +
      fractal(noise, x / 14, z / 14, 2) * 1.2;
    const terrain = terrainField(view, {
      height: ground,
      eye: { x: 3, y: 4.6, z: 0 },
      horizon: 270,
      zoom: 900,
      near: 2.2,
      far: 150,
      steps: 1300,
      sun: [-0.9, 0.34, 0.25],
      sharpness: 0.003,
      colour: ({ x, z, light, far }) => {
        const bend = fractal(noise, x / 2.5, z / 2.5, 2) * 9;
        const ripple = Math.sin((z * 0.9 + x * 0.5) * 17 + bend) * smoothstep(26, 3, far) * 0.11;
        const sun = smoothstep(-0.12, 0.75, light + ripple);
        const sand = mixRgb(rgb("#5d3040"), rgb("#f3a765"), sun);
        const bright = mixRgb(sand, rgb("#ffdca6"), smoothstep(0.62, 1, sun) * 0.75);
        return mixRgb(bright, rgb("#f6cfae"), smoothstep(14, 140, far) * 0.85);
      },
    });
    const air = sky("s", 1200, 330, [
      [0, "#4f86b8"],
      [0.5, "#a5c3d2"],
      [1, "#fbdcba"],
    ]);
    return [{ svg: air }, { field: terrain }];
  },
};

function cactus(x: number, y: number, size: number, id: string): string {
  const arm = (side: number, from: number, out: number, up: number, thick: number) =>
    `<path d="M0 ${-from}H${side * out}V${-up}" fill="none" stroke="url(#${id})" stroke-width="${thick}" stroke-linejoin="round" stroke-linecap="round"/>`;
  const ribs = times(
    5,
    (turn) =>
      `<path d="M${-13 + turn * 6.5} 0V-196" stroke="#123b36" stroke-width="1.6" stroke-opacity=".4"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${size})"><defs><linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="-80" x2="80" y1="0" y2="0"><stop offset="0" stop-color="#1b5a4c"/><stop offset=".5" stop-color="#2f7a5c"/><stop offset="1" stop-color="#a8b35f"/></linearGradient><linearGradient id="${id}t" gradientUnits="userSpaceOnUse" x1="-18" x2="18" y1="0" y2="0"><stop offset="0" stop-color="#164a43"/><stop offset=".55" stop-color="#2f7f5f"/><stop offset="1" stop-color="#d0c873"/></linearGradient></defs><ellipse cx="-70" cy="4" rx="150" ry="9" fill="#6d2a3c" fill-opacity=".35"/>${arm(-1, 80, 52, 150, 23)}${arm(1, 105, 48, 185, 21)}<rect x="-18" y="-210" width="36" height="216" rx="18" fill="url(#${id}t)"/>${ribs.join("")}</g>`;
}

/** Saguaro cactuses before a huge setting sun and table mountains. */
export const desertCactus: SampleMotif = {
  view: { width: 800, height: 1000, scale: 2 },
  format: "jpeg",
  subject: { x: 265, y: 640 },
  draw: (random) => {
    const air = sky("s", 800, 1000, [
      [0, "#39346f"],
      [0.25, "#a64a7b"],
      [0.5, "#f27a5e"],
      [0.72, "#ffc076"],
      [1, "#ffe0a3"],
    ]);
    const sun = `<defs>${linear("d", [
      [0, "#fff3c4"],
      [1, "#ffb06a"],
    ])}</defs>${glow("g", { x: 505, y: 560 }, 420, "#ffdf9a", 0.7)}<circle cx="505" cy="560" r="150" fill="url(#d)"/>`;
    const clouds = times(7, (turn) => {
      const y = 150 + turn * 58;
      return `<ellipse cx="${num(between(random, 60, 740))}" cy="${y}" rx="${num(between(random, 140, 320))}" ry="${num(between(random, 5, 11))}" fill="${turn < 3 ? "#e57a86" : "#ffd29a"}" fill-opacity=".55"/>`;
    });
    const mesa = (left: number, right: number, top: number, base: number, colour: string) => {
      const points = [{ x: left - 70, y: base }];
      for (let x = left - 30; x <= right + 30; x += 6) {
        const rim = x < left || x > right ? (base - top) * 0.45 : 0;
        points.push({ x, y: top + rim + between(random, 0, 7) });
      }
      points.push({ x: right + 80, y: base });
      return `<path d="${polyline(points)}Z" fill="${colour}"/>`;
    };
    const far =
      mesa(40, 210, 610, 760, "#b9506a") +
      mesa(650, 900, 585, 760, "#a5476a") +
      mesa(320, 390, 640, 760, "#b9506a");
    const hill = (y: number, swing: number, colour: string) => {
      const points = [{ x: 0, y: 1000 }];
      for (let x = 0; x <= 800; x += 8) {
        points.push({ x, y: y + Math.sin(x / 130 + y) * swing + between(random, 0, 2) });
      }
      points.push({ x: 800, y: 1000 });
      return `<path d="${polyline(points)}Z" fill="${colour}"/>`;
    };
    const shrubs = times(46, () => {
      const y = between(random, 790, 985);
      const size = (y - 740) / 13;
      const x = between(random, 0, 800);
      const blades = times(7, (turn) => {
        const lean = (turn - 3) * 0.32;
        return `<path d="M${num(x)} ${num(y)}q${num(lean * size * 0.4)} ${num(-size * 0.6)} ${num(lean * size)} ${num(-size)}" stroke="${turn > 3 ? "#b98a5e" : "#4a2a45"}" stroke-width="${num(size / 9)}" fill="none" stroke-linecap="round"/>`;
      });
      return blades.join("");
    });
    return [
      { svg: `${air}<defs>${blur("b", 5)}</defs><g filter="url(#b)">${clouds.join("")}</g>${sun}` },
      {
        svg: `${far}${hill(742, 9, "#c75f5f")}${hill(800, 14, "#9d4258")}${cactus(610, 812, 0.62, "c2")}${cactus(92, 800, 0.48, "c3")}${hill(872, 12, "#74304f")}${shrubs.slice(0, 24).join("")}${cactus(265, 905, 1.9, "c1")}${hill(950, 8, "#4a2142")}${shrubs.slice(24).join("")}`,
      },
      {
        svg: `<defs>${linear("v", [
          [0, "#ffb26b", 0],
          [0.7, "#ffb26b", 0.25],
          [1, "#ff9a5a", 0],
        ])}</defs>${backdrop("#000")}<rect width="800" height="1000" fill="url(#v)"/>`,
        blend: "screen",
      },
    ];
  },
};
