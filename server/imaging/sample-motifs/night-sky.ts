import { colourRamp, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, pick, type Random, times } from "./seeded-random.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { spruce } from "./spruce.ts";
import { glow, linear, num, polyline } from "./svg-parts.ts";

function stars(random: Random, count: number, width: number, height: number): string {
  const specks = times(count, () => {
    const size = random() ** 5 * 1.9 + 0.35;
    const colour = pick(random, ["#ffffff", "#ffffff", "#cfe0ff", "#ffe9cf"]);
    return `<circle cx="${num(random() * width)}" cy="${num(random() * height)}" r="${num(size)}" fill="${colour}" fill-opacity="${num(between(random, 0.35, 1))}"/>`;
  });
  return specks.join("");
}

/** Green and violet northern lights over spruces and one lit tent. */
export const aurora: SampleMotif = {
  view: { width: 800, height: 1200, scale: 1.6 },
  format: "jpeg",
  subject: { x: 545, y: 1090 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const air = colourRamp([
      [0, "#050b22"],
      [0.6, "#0c2746"],
      [1, "#2a5563"],
    ]);
    const field = paintField(
      view,
      (x, y, out) => {
        let [red, green, blue] = air(y / 1200);
        for (let curtain = 0; curtain < 3; curtain++) {
          const fold = (fractal(noise, y / 420 + curtain * 7, curtain * 3.1, 3) - 0.5) * 620;
          const along = x + fold * 0.7 + (noise(y / 120, curtain) - 0.5) * 60;
          const foot =
            880 - curtain * 170 - (fractal(noise, along / 260 + curtain * 13, 2, 3) - 0.4) * 420;
          const rise = foot - y;
          if (rise < -60) continue;
          const ray = 0.35 + 0.9 * fractal(noise, along / 16 + curtain * 31, y / 900, 3) ** 1.5;
          const sheet = smoothstep(
            0.36,
            0.66,
            fractal(noise, along / 210 + 60 + curtain * 9, 0.5 + curtain, 2),
          );
          const fade =
            smoothstep(-46, 16, rise) * Math.exp(-Math.max(0, rise) / (250 + curtain * 70));
          const power = fade * ray * (0.25 + sheet) * (1.15 - curtain * 0.2);
          const up = smoothstep(30, 420, rise);
          red += power * (35 + up * 165);
          green += power * (225 - up * 150);
          blue += power * (125 + up * 95);
        }
        [out[0], out[1], out[2]] = [red, green, blue];
      },
      0.4,
    );
    const ground = [{ x: 0, y: 1200 }];
    for (let x = 0; x <= 800; x += 8) {
      ground.push({ x, y: 1128 - Math.sin(x / 190 + 0.7) * 18 + between(random, -1.5, 1.5) });
    }
    ground.push({ x: 800, y: 1200 });
    const back = times(40, () =>
      spruce(random, between(random, -20, 820), 1125, between(random, 60, 150)),
    );
    const front = [
      ...times(7, (turn) =>
        spruce(random, -20 + turn * 48, 1160, between(random, 200, 420) - turn * 20),
      ),
      ...times(4, (turn) => spruce(random, 690 + turn * 42, 1165, between(random, 210, 360))),
    ];
    const tent = `<defs>${linear("t", [
      [0, "#ffb44d"],
      [1, "#fff0b8"],
    ])}</defs>${glow("tg", { x: 545, y: 1095 }, 170, "#ffb65c", 0.55)}<path d="M480 1130Q545 1010 610 1130Z" fill="url(#t)"/><path d="M545 1062Q528 1095 524 1130H566Q562 1095 545 1062Z" fill="#b5571f" fill-opacity=".55"/><path d="M545 1040Q512 1082 498 1130M545 1040Q578 1082 592 1130" stroke="#c8702c" stroke-width="1.6" fill="none" stroke-opacity=".7"/>`;
    return [
      { field },
      { svg: stars(random, 620, 800, 1050), blend: "screen" },
      {
        svg: `<path d="${back.join("")}" fill="#0a2030"/><path d="${polyline(ground)}Z" fill="#071420"/>${tent}<path d="${front.join("")}" fill="#030a12"/><path d="M0 1172Q400 1140 800 1170V1200H0Z" fill="#030a12"/>`,
      },
    ];
  },
};

/** The Milky Way rising behind a lone tree on a hill. */
export const milkyWay: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.5 },
  format: "jpeg",
  subject: { x: 330, y: 570 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const air = colourRamp([
      [0, "#070b1f"],
      [0.55, "#12204a"],
      [0.85, "#40487c"],
      [1, "#c07f6e"],
    ]);
    const field = paintField(
      view,
      (x, y, out) => {
        const along = (x - 800) * 0.5 - (y - 380) * 0.86;
        const across = (x - 800) * 0.86 + (y - 380) * 0.5;
        const cloud = fractal(noise, x / 130, y / 130, 6);
        const band =
          Math.exp(-((across / (120 + cloud * 120)) ** 2)) * (0.7 + 0.3 * Math.cos(along / 340));
        const dust =
          smoothstep(0.48, 0.7, fractal(noise, x / 95 + 40, y / 95, 6)) *
          Math.exp(-((across / 75) ** 2));
        const heart = Math.exp(-((across / 62) ** 2) - ((along + 190) / 240) ** 2);
        let colour = air(y / 800);
        const light = Math.max(0, band * (0.3 + cloud) * (1 - dust * 0.85));
        colour = [
          colour[0] + light * 118 + heart * 75 * (1 - dust),
          colour[1] + light * 108 + heart * 42 * (1 - dust),
          colour[2] + light * 140 + heart * 30 * (1 - dust),
        ];
        if (random() < 0.0018 + band * 0.011 * (1 - dust)) {
          const speck = random() ** 3 * 210;
          colour = [colour[0] + speck, colour[1] + speck, colour[2] + speck];
        }
        [out[0], out[1], out[2]] = mixRgb(colour, rgb("#f2a777"), smoothstep(560, 800, y) * 0.3);
      },
      0.6,
    );
    const branches: string[] = [];
    const leaves: string[] = [];
    const grow = (x: number, y: number, angle: number, length: number, thick: number) => {
      const toX = x + Math.cos(angle) * length;
      const toY = y + Math.sin(angle) * length;
      branches.push(
        `<path d="M${num(x)} ${num(y)}L${num(toX)} ${num(toY)}" stroke-width="${num(thick)}"/>`,
      );
      if (thick < 2.6) {
        for (let leaf = 0; leaf < 3; leaf++) {
          leaves.push(
            `<circle cx="${num(toX + between(random, -13, 13))}" cy="${num(toY + between(random, -11, 11))}" r="${num(between(random, 3, 9))}"/>`,
          );
        }
      }
      if (thick < 0.9) return;
      const forks = random() < 0.35 ? 3 : 2;
      for (let fork = 0; fork < forks; fork++) {
        grow(
          toX,
          toY,
          angle + between(random, -0.62, 0.62) - Math.cos(angle) * 0.05,
          length * between(random, 0.72, 0.88),
          thick * 0.7,
        );
      }
    };
    grow(330, 716, -1.52, 62, 13);
    const hill = `<path d="M0 735C170 690 320 696 470 715S820 770 1200 728V800H0Z" fill="#060912"/>`;
    return [
      { field },
      { svg: stars(random, 500, 1200, 700), blend: "screen" },
      {
        svg: `${glow("g", { x: 520, y: 760 }, 420, "#ffae78", 0.35)}${hill}<g stroke="#060912" stroke-linecap="round" fill="none">${branches.join("")}</g><g fill="#080d18" opacity=".92">${leaves.join("")}</g>`,
      },
    ];
  },
};
