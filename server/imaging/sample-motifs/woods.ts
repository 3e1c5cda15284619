import { mixHex, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, times } from "./seeded-random.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { spruce } from "./spruce.ts";
import { backdrop, blur, glow, linear, num, sky } from "./svg-parts.ts";

/** Row behind row of spruces that fade into morning mist, with light from the upper right. */
export const mistyForest: SampleMotif = {
  view: { width: 800, height: 1200, scale: 1.7 },
  format: "jpeg",
  subject: { x: 560, y: 300 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const rows = times(7, (row) => {
      const depth = row / 6;
      const ground = 420 + depth ** 1.15 * 760;
      const trees = times(Math.round(34 - row * 3.6), () => {
        const x = between(random, -60, 860);
        const lie = (fractal(noise, x / 340 + row * 9, row, 2) - 0.5) * 190;
        return spruce(
          random,
          x,
          ground + lie + 80,
          between(random, 130, 230) * (0.6 + depth * 1.35),
        );
      });
      const dark = mixHex("#b9cbc4", "#0d2a2b", depth ** 0.8);
      const mist = mixHex("#dfe7dc", "#6e9389", depth * 0.9);
      return `<defs><linearGradient id="w${row}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${num(ground - 160)}" y2="${num(ground + 150)}"><stop offset="0" stop-color="${dark}"/><stop offset="1" stop-color="${mist}"/></linearGradient></defs><path d="${trees.join("")}" fill="url(#w${row})"/>`;
    });
    const drift = paintField(
      view,
      (x, y, out) => {
        const cloud = fractal(noise, x / 360, y / 120, 5);
        [out[0], out[1], out[2]] = rgb("#f2f0e0");
        out[3] =
          smoothstep(0.48, 0.8, cloud) * smoothstep(150, 560, y) * smoothstep(1250, 700, y) * 150;
      },
      0.2,
      4,
    );
    const air = sky("s", 800, 1200, [
      [0, "#c8d9d6"],
      [0.3, "#f3ecd2"],
      [0.6, "#e6ebdd"],
      [1, "#bfd0c6"],
    ]);
    const beams = times(
      6,
      (turn) =>
        `<path d="M640 -60L${60 + turn * 120} 1000L${100 + turn * 132} 1000Z" fill="#fff2c6" fill-opacity="${0.09 + (turn % 3) * 0.05}"/>`,
    );
    return [
      {
        svg: `${air}${glow("g", { x: 600, y: 170 }, 460, "#fff3c9", 0.95)}${rows.slice(0, 4).join("")}`,
      },
      { field: drift },
      { svg: rows.slice(4).join("") },
      {
        svg: `<defs>${blur("b", 16)}</defs>${backdrop("#000")}<g filter="url(#b)">${beams.join("")}</g>`,
        blend: "screen",
      },
    ];
  },
};

/** A red cabin with a lit window among snow-laden spruces. */
export const winterCabin: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.6 },
  format: "jpeg",
  subject: { x: 790, y: 520 },
  draw: (random) => {
    const air = sky("s", 1200, 800, [
      [0, "#7d9cc9"],
      [0.45, "#d3d3e6"],
      [0.68, "#fbdccf"],
      [1, "#fdeee2"],
    ]);
    const snowTree = (x: number, y: number, height: number, depth: number) => {
      const outline = spruce(random, x, y, height);
      const caps = times(7, (bough) => {
        const down = (bough + 0.5) / 7;
        const reach = height * 0.19 * down;
        const top = y - height + height * 0.93 * down;
        return `<path d="M${num(x)} ${num(top - height * 0.1)}Q${num(x + reach * 0.5)} ${num(top - height * 0.03)} ${num(x + reach)} ${num(top + 3)}Q${num(x + reach * 0.55)} ${num(top - 2)} ${num(x + reach * 0.2)} ${num(top + height * 0.012)}Q${num(x - reach * 0.4)} ${num(top - 4)} ${num(x - reach * 0.95)} ${num(top + 3)}Q${num(x - reach * 0.45)} ${num(top - height * 0.035)} ${num(x)} ${num(top - height * 0.1)}Z"/>`;
      });
      return `<path d="${outline}" fill="${mixHex("#aebdd6", "#1f3d52", depth)}"/><g fill="${mixHex("#e4e8f3", "#ffffff", depth)}" opacity="${num(0.5 + depth * 0.42)}">${caps.join("")}</g>`;
    };
    const wood = (count: number, base: number, low: number, high: number, depth: number) =>
      times(count, (turn) =>
        snowTree(
          (turn + between(random, 0.1, 0.9)) * (1240 / count) - 20,
          base + between(random, -12, 12),
          between(random, low, high),
          depth,
        ),
      ).join("");
    const cabin = `<path d="M690 600L690 505L775 440L860 505V600Z" fill="#a33a33"/><path d="M860 505L860 600L985 590V500Z" fill="#7c2a2b"/><path d="M672 516L775 428L915 420L1003 500L868 512L775 446L680 524Z" fill="#fbfcff"/><path d="M680 524L775 446L868 512L1003 500" fill="none" stroke="#b9c6de" stroke-width="4"/><rect x="905" y="405" width="24" height="50" fill="#6a4440"/><path d="M901 405h32v-9q-16 -8 -32 0Z" fill="#fff"/><rect x="722" y="520" width="38" height="42" fill="#ffd98a" stroke="#f6efe6" stroke-width="5"/><path d="M741 520v42M722 541h38" stroke="#f6efe6" stroke-width="3"/><rect x="795" y="528" width="40" height="72" fill="#5b2422"/><rect x="902" y="522" width="42" height="34" fill="#ffcf79" stroke="#efe3dd" stroke-width="4"/>${glow("wg", { x: 741, y: 541 }, 95, "#ffcf7d", 0.75)}${glow("wh", { x: 923, y: 539 }, 80, "#ffc36d", 0.5)}`;
    const smoke = times(
      9,
      (turn) =>
        `<circle cx="${917 + turn * turn * 2.2}" cy="${385 - turn * 27}" r="${9 + turn * 5}" fill="#fff" fill-opacity="${num(0.5 - turn * 0.05)}"/>`,
    );
    const bank = (y: number, id: string, from: string, to: string, bend: number) =>
      `<defs>${linear(id, [
        [0, from],
        [1, to],
      ])}</defs><path d="M0 ${y + bend}C260 ${y - bend * 1.4} 520 ${y + bend} 760 ${y}S1080 ${y - bend} 1200 ${y + bend * 0.4}V820H0Z" fill="url(#${id})"/>`;
    const flakes = times(240, () => {
      const size = random() ** 4 * 6 + 0.9;
      return `<circle cx="${num(random() * 1200)}" cy="${num(random() * 800)}" r="${num(size)}" fill="#fff" fill-opacity="${num(size > 3.5 ? 0.4 : 0.8)}"/>`;
    });
    const path = `<path d="M800 600C770 640 690 650 640 700S600 780 560 820H760C740 780 790 720 830 690S850 630 830 600Z" fill="#c3cfe6" fill-opacity=".75"/>`;
    return [
      {
        svg: `<defs>${blur("b", 7)}${blur("k", 1.6)}</defs>${air}<path d="M0 470L160 330 260 400 420 260 560 390 700 320 900 440 1040 350 1200 450V620H0Z" fill="#c3cbe2" filter="url(#k)"/>${wood(26, 535, 90, 165, 0.12)}${bank(515, "b1", "#f4f1f5", "#dfe5f2", 14)}${wood(17, 575, 130, 230, 0.42)}${bank(575, "b2", "#fdf8f6", "#d6dff0", 12)}<g filter="url(#b)">${smoke.join("")}</g>${cabin}${path}`,
      },
      {
        svg: `${snowTree(95, 690, 520, 0.95)}${snowTree(300, 665, 330, 0.8)}${snowTree(1105, 700, 430, 0.9)}${snowTree(200, 760, 330, 1)}${bank(735, "b3", "#eef2fb", "#b5c4e0", -22)}${flakes.join("")}`,
      },
    ];
  },
};

/** Straight birch trunks in autumn, golden leaves on the ground. */
export const birches: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.5 },
  format: "jpeg",
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const light = paintField(
      view,
      (x, y, out) => {
        const leaf = fractal(noise, x / 70, y / 60, 5);
        const air = smoothstep(0.35, 0.7, leaf + 0.12 * Math.cos((x - 700) / 260));
        const crown = mixRgb(rgb("#8c4a16"), rgb("#ffe08a"), air);
        const floor = mixRgb(rgb("#6b3214"), rgb("#e08a2c"), leaf * 1.15);
        [out[0], out[1], out[2]] = mixRgb(crown, floor, smoothstep(545, 640, y));
      },
      0.25,
    );
    const trunk = (x: number, wide: number, foot: number, tone: number) => {
      const lean = between(random, -14, 14);
      const marks = times(Math.round(26 + wide / 2), () => {
        const y = between(random, 0, foot);
        const side = random();
        const long = wide * between(random, 0.15, 0.6);
        const at = x + lean * (1 - y / foot) - wide / 2 + (side < 0.5 ? 0 : wide - long);
        return `<rect x="${num(at)}" y="${num(y)}" width="${num(long)}" height="${num(between(random, 1, wide / 9 + 1))}" rx="1.4" fill="#2d2622" fill-opacity="${num(between(random, 0.45, 0.9))}"/>`;
      });
      const id = `t${Math.round(x * 10)}`;
      return `<defs>${linear(
        id,
        [
          [0, mixHex("#7d6a62", "#c88d4c", tone)],
          [0.35, mixHex("#fffaf0", "#ecc27a", tone)],
          [0.7, mixHex("#e9dfd2", "#dba75f", tone)],
          [1, mixHex("#8d7d74", "#b0713a", tone)],
        ],
        [0, 0, 1, 0],
      )}</defs><path d="M${num(x + lean - wide / 2)} -10H${num(x + lean + wide * 0.42)}L${num(x + wide / 2)} ${foot - 18}Q${num(x + wide * 0.6)} ${foot - 4} ${num(x + wide * 0.85)} ${foot}H${num(x - wide * 0.85)}Q${num(x - wide * 0.6)} ${foot - 4} ${num(x - wide / 2)} ${foot - 18}Z" fill="url(#${id})"/><g opacity="${num(1 - tone * 0.6)}">${marks.join("")}</g>`;
    };
    const row = (count: number, wide: number, foot: number, tone: number) =>
      times(count, (turn) =>
        trunk(
          (turn + between(random, 0.15, 0.85)) * (1240 / count) - 20,
          wide * between(random, 0.75, 1.3),
          foot + between(random, -8, 14),
          tone,
        ),
      ).join("");
    const leaves = (count: number, low: number, high: number, size: number) =>
      times(count, () => {
        const colour = ["#ffcf4a", "#f2a32b", "#d97a1f", "#ffe38a", "#b9521a"][
          Math.floor(random() * 5)
        ];
        return `<ellipse cx="${num(random() * 1200)}" cy="${num(between(random, low, high))}" rx="${num(size * between(random, 0.6, 1.3))}" ry="${num(size * between(random, 0.3, 0.6))}" fill="${colour}" fill-opacity="${num(between(random, 0.6, 1))}"/>`;
      }).join("");
    return [
      { field: light },
      {
        svg: `${row(24, 9, 585, 0.8)}${leaves(500, 0, 400, 4)}${row(13, 18, 620, 0.45)}${leaves(900, 590, 800, 5)}`,
      },
      { svg: glow("g", { x: 700, y: 300 }, 640, "#ffd782", 0.55), blend: "screen" },
      { svg: `${row(5, 44, 735, 0)}${leaves(240, 0, 190, 8)}${leaves(420, 700, 810, 9)}` },
    ];
  },
};
