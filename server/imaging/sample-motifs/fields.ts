import { mixHex, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, pick, times } from "./seeded-random.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { glow, linear, num, polyline, sky } from "./svg-parts.ts";

/** Rice terraces: bands of young green and of water that mirrors the sky. */
export const riceTerraces: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.6 },
  format: "jpeg",
  subject: { x: 845, y: 372 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const count = 27;
    const rim = (x: number, turn: number) => {
      const near = turn / count;
      const hill = Math.cos((x - 380) / 330 + near * 0.9) * (34 - near * 16);
      const bend =
        (fractal(noise, x / (170 + near * 260) + 4, turn * 0.16, 3) - 0.5) * (60 + near * 150);
      return 275 + near ** 1.5 * 560 + hill + bend;
    };
    const bands = times(count, (turn) => {
      const near = turn / count;
      const points = times(201, (at) => ({ x: at * 6, y: rim(at * 6, turn) }));
      const crest = polyline(points);
      const ground = `${crest}L1200 810L0 810Z`;
      const flooded = noise(turn * 1.7, 8) > 0.44;
      const bank = 5 + near * 22;
      const haze = (colour: string) => mixHex(colour, "#f4e2bd", (1 - near) ** 2 * 0.75);
      const green = pick(random, ["#8fbf3f", "#6aa83a", "#b5c94a", "#4f9440"]);
      const fill = flooded
        ? linear(
            `t${turn}`,
            [
              [0, haze("#fff1d0")],
              [0.3, haze("#f7cfae")],
              [0.6, haze("#a9c4d4")],
              [1, haze("#6f9fc0")],
            ],
            [1, 0, 0, 0.2],
          )
        : linear(
            `t${turn}`,
            [
              [0, haze(mixHex(green, "#ffe98a", 0.35))],
              [1, haze(mixHex(green, "#1f5a35", 0.35))],
            ],
            [1, 0, 0, 0.3],
          );
      const plants = flooded
        ? times(Math.round(26 * near), () => {
            const x = random() * 1200;
            const y = rim(x, turn) + bank + between(random, 2, 12 + near * 20);
            return `<path d="M${num(x)} ${num(y)}l${num(-1 - near * 3)} ${num(-4 - near * 9)}m${num(1 + near * 3)} ${num(4 + near * 9)}l${num(1 + near * 3)} ${num(-4 - near * 8)}" stroke="#4f8a3a" stroke-width="${num(0.7 + near * 1.3)}" fill="none"/>`;
          })
        : times(Math.round(70 + 190 * near), () => {
            const x = random() * 1200;
            const y = rim(x, turn) + bank + random() * (16 + near * 46);
            return `<path d="M${num(x)} ${num(y)}q1 ${num(-4 - near * 10)} ${num(between(random, -4, 4))} ${num(-6 - near * 15)}" stroke="${haze(mixHex(green, random() < 0.5 ? "#eaf08a" : "#2c6a34", 0.45))}" stroke-width="${num(0.8 + near * 1.4)}" fill="none"/>`;
          });
      return `<defs>${fill}</defs><path d="${ground}" fill="${haze("#3c5a2c")}"/><path d="${crest}" stroke="${haze("#c3cf62")}" stroke-width="${num(1.2 + near * 3)}" fill="none"/><path d="${ground}" transform="translate(0 ${num(bank)})" fill="${haze("#24401f")}"/><path d="${ground}" transform="translate(0 ${num(bank + 1.5)})" fill="url(#t${turn})"/>${plants.join("")}`;
    });
    const mist = paintField(
      view,
      (x, y, out) => {
        [out[0], out[1], out[2]] = rgb("#fff3dc");
        out[3] =
          smoothstep(0.45, 0.75, fractal(noise, x / 260 + 30, y / 70, 5)) *
          smoothstep(120, 260, y) *
          smoothstep(470, 300, y) *
          190;
      },
      0.2,
      4,
    );
    const ridge = (base: number, swing: number, seed: number, colour: string) => {
      const points = times(151, (at) => ({
        x: at * 8,
        y: base - fractal(noise, at / 26 + seed, seed, 5) * swing,
      }));
      return `<path d="${polyline(points)}L1200 500L0 500Z" fill="${colour}"/>`;
    };
    const hut = `<g transform="translate(845 372)"><path d="M-30 26V-2H30V26Z" fill="#7a5236"/><path d="M6 26V-2H30V26Z" fill="#5c3b29"/><path d="M-44 2L0 -38L44 2L36 6L0 -8L-36 6Z" fill="#c79a57"/><path d="M0 -38L44 2L36 6L0 -8Z" fill="#93683a"/><rect x="-9" y="6" width="15" height="20" fill="#2c1d18"/></g>`;
    const air = sky("s", 1200, 420, [
      [0, "#7fb4cf"],
      [0.45, "#f2dfbe"],
      [0.8, "#ffdba2"],
    ]);
    return [
      {
        svg: `${air}${ridge(300, 210, 3.1, "#b9c0b8")}${ridge(330, 170, 8.4, "#94aa9b")}${ridge(350, 130, 5.9, "#6f9179")}${bands.slice(0, 9).join("")}`,
      },
      { field: mist },
      { svg: `${bands.slice(9, 13).join("")}${hut}${bands.slice(13).join("")}` },
      { svg: glow("g", { x: 1010, y: 120 }, 700, "#ffdf9a", 0.5), blend: "screen" },
    ];
  },
};

/** Rows of tulips running to a windmill on the horizon. */
export const tulipRows: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.7 },
  format: "jpeg",
  subject: { x: 866, y: 268 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const clouds = paintField(
      view,
      (x, y, out) => {
        const lift = 110 / (360 - Math.min(y, 330));
        const puff = fractal(noise, ((x - 600) / 260) * (0.5 + lift), lift * 5 + 3, 6);
        const cloud = smoothstep(0.48, 0.7, puff);
        const air = mixRgb(rgb("#4a93cf"), rgb("#dcecf2"), smoothstep(0, 340, y));
        [out[0], out[1], out[2]] = mixRgb(
          air,
          mixRgb(rgb("#ffffff"), rgb("#c5d3e0"), smoothstep(0.66, 0.9, puff)),
          cloud * 0.92,
        );
      },
      0.4,
    );
    const horizon = 345;
    const colours = ["#e8364f", "#ffb52e", "#f26aa5", "#fff1e0", "#8e3fae", "#ff6a3d"];
    const middle = 470;
    const bands = times(26, (turn) => {
      const at = (edge: number) => middle + (edge - 13) * 260;
      const [left, right] = [at(turn), at(turn + 0.72)];
      const colour = colours[((turn % 6) + 6) % 6] ?? "#e8364f";
      return `<path d="M${middle} ${horizon}L${num(left)} 820H${num(right)}Z" fill="${mixHex(colour, "#3a1030", 0.25)}"/>`;
    });
    const blooms: { y: number; markup: string }[] = [];
    for (let row = 0; row < 92; row++) {
      const depth = 1 / (1 + row * 0.12);
      const y = horizon + 475 * depth;
      for (let band = 0; band < 26; band++) {
        const colour = colours[band % 6] ?? "#e8364f";
        for (let plant = 0; plant < 5; plant++) {
          const x =
            middle + (band + (plant + between(random, 0.1, 0.9)) * 0.144 - 13) * 260 * depth;
          if (x < -40 || x > 1240 || depth < 0.09) continue;
          const size = 20 * depth * between(random, 0.85, 1.2);
          const tone = mixHex(
            mixHex(colour, "#ffffff", random() * 0.22),
            "#f6dcc9",
            smoothstep(0.3, 0.05, depth) * 0.35,
          );
          const jump = y + between(random, -9, 9) * depth;
          const stem =
            depth > 0.22
              ? `<path d="M${num(x)} ${num(jump + size)}v${num(size * 2.6)}" stroke="#3f7d3a" stroke-width="${num(size * 0.22)}"/>`
              : "";
          blooms.push({
            y: jump,
            markup:
              depth > 0.22
                ? `${stem}<g transform="translate(${num(x)} ${num(jump)}) scale(${num(size / 20)})"><path d="M-13 -14C-19 8 -10 20 0 20S19 8 13 -14L6 -4L0 -20L-6 -4Z" fill="${tone}"/><path d="M-4 -14C-9 6 -6 18 0 20S9 6 4 -14L0 -20Z" fill="${mixHex(tone, "#ffffff", 0.28)}" fill-opacity=".55"/><path d="M-13 -14C-19 8 -10 20 0 20C-9 12 -11 0 -9 -9Z" fill="#4a0f2a" fill-opacity=".22"/></g>`
                : `<ellipse cx="${num(x)}" cy="${num(jump)}" rx="${num(size * 0.75)}" ry="${num(size)}" fill="${tone}"/>`,
          });
        }
      }
    }
    blooms.sort((a, b) => a.y - b.y);
    const sail = (turn: number) =>
      `<g transform="rotate(${turn})"><path d="M0 0V-92" stroke="#4a3a33" stroke-width="3"/><path d="M2 -90H17V-20H2Z" fill="#fbf3e2"/><path d="M2 -76H17M2 -62H17M2 -48H17M2 -34H17M9 -90V-20" stroke="#8a7768" stroke-width="1"/></g>`;
    const mill = `<g transform="translate(866 262)"><path d="M-27 86L-16 -14H16L27 86Z" fill="#8c4a38"/><path d="M4 86V-14H16L27 86Z" fill="#6a3429"/><path d="M-19 -12Q0 -46 19 -12Z" fill="#4b4a52"/><rect x="-34" y="44" width="68" height="5" fill="#f4ead8"/><rect x="-6" y="8" width="11" height="15" fill="#f8ecd0"/><rect x="-7" y="62" width="14" height="24" fill="#3f5f54"/><g transform="translate(-3 -16)">${[22, 112, 202, 292].map(sail).join("")}<circle r="4.5" fill="#33292a"/></g></g>`;
    const trees = times(60, () => {
      const x = between(random, 0, 1200);
      return `<ellipse cx="${num(x)}" cy="${num(341)}" rx="${num(between(random, 8, 26))}" ry="${num(between(random, 5, 14))}" fill="${pick(random, ["#6f9470", "#5d8564", "#88a784"])}"/>`;
    });
    return [
      { field: clouds },
      {
        svg: `<rect y="${horizon - 4}" width="1200" height="470" fill="#5d8a45"/>${trees.join("")}${mill}<rect y="${horizon - 2}" width="1200" height="10" fill="#86a65a"/>${bands.join("")}${blooms.map(({ markup }) => markup).join("")}<defs>${linear(
          "sh",
          [
            [0, "#fff3d8", 0.35],
            [0.35, "#fff3d8", 0],
          ],
        )}</defs><rect y="${horizon - 6}" width="1200" height="460" fill="url(#sh)"/>`,
      },
    ];
  },
};
