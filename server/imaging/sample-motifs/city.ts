import { mixHex, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, pick, times } from "./seeded-random.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { backdrop, blur, glow, linear, num, radial, sky } from "./svg-parts.ts";

/** A skyline with lit windows, mirrored in the river in long streaks. */
export const cityAtNight: SampleMotif = {
  view: { width: 1600, height: 900, scale: 1.4 },
  format: "jpeg",
  subject: { x: 1090, y: 300 },
  draw: (random) => {
    const shore = 640;
    const building = (x: number, wide: number, tall: number, depth: number) => {
      const body = mixHex("#4a4a86", "#11142e", depth);
      const cell = 7 + depth * 4;
      const windows: string[] = [];
      const habit = between(random, 0.15, 0.55);
      for (let y = shore - tall + cell; y < shore - cell; y += cell) {
        for (let at = x + 4; at < x + wide - cell * 0.6; at += cell * 0.85) {
          if (random() > habit * (0.5 + depth * 0.5)) continue;
          const colour = pick(random, ["#ffd98c", "#ffe7b8", "#ffb866", "#cfe4ff"]);
          windows.push(
            `<rect x="${num(at)}" y="${num(y)}" width="${num(cell * 0.5)}" height="${num(cell * 0.55)}" fill="${colour}" fill-opacity="${num(between(random, 0.35, 1) * (0.4 + depth * 0.6))}"/>`,
          );
        }
      }
      const top = random();
      const roof =
        top < 0.25
          ? `<rect x="${num(x + wide * 0.47)}" y="${num(shore - tall - 46)}" width="2.5" height="48" fill="${body}"/><circle cx="${num(x + wide * 0.47 + 1.2)}" cy="${num(shore - tall - 46)}" r="2.4" fill="#ff6a5c"/>`
          : top < 0.5
            ? `<rect x="${num(x + wide * 0.2)}" y="${num(shore - tall - 14)}" width="${num(wide * 0.6)}" height="16" fill="${body}"/>`
            : "";
      return `${roof}<rect x="${num(x)}" y="${num(shore - tall)}" width="${num(wide)}" height="${num(tall)}" fill="${body}"/>${windows.join("")}`;
    };
    const row = (count: number, low: number, high: number, depth: number) =>
      times(count, (turn) => {
        const x = (turn * 1640) / count - 20;
        const towards = Math.exp(-(((x - 1050) / 420) ** 2));
        return building(
          x,
          (1640 / count) * between(random, 0.75, 1.02),
          between(random, low, high) + towards * high * 0.6,
          depth,
        );
      }).join("");
    const tower = `<defs>${linear(
      "tw",
      [
        [0, "#8f93d8"],
        [0.5, "#34386f"],
        [1, "#15183a"],
      ],
      [0, 0, 1, 0],
    )}</defs><path d="M1040 ${shore}V250L1068 190L1090 70L1112 190L1140 250V${shore}Z" fill="url(#tw)"/>${times(42, (turn) => `<rect x="1046" y="${258 + turn * 9}" width="${pick(random, [88, 60, 40, 88])}" height="3" fill="#ffe2a0" fill-opacity="${num(between(random, 0.25, 0.95))}"/>`).join("")}<circle cx="1090" cy="70" r="4" fill="#ff7a68"/>${glow("tg", { x: 1090, y: 200 }, 220, "#aeb4ff", 0.35)}`;
    const town = `${row(34, 60, 190, 0.25)}${row(26, 60, 220, 0.6)}${tower}${row(30, 30, 130, 1)}`;
    const air = sky("s", 1600, shore, [
      [0, "#0c1238"],
      [0.5, "#2f2f72"],
      [0.8, "#8a4f8c"],
      [1, "#f0937f"],
    ]);
    const lamps = times(34, (turn) =>
      glow(
        `l${turn}`,
        { x: 20 + turn * 48 + between(random, -9, 9), y: shore - 5 },
        30,
        "#ffcf87",
        0.9,
      ),
    ).join("");
    const water = sky("w", 1600, 900, [
      [0.7, "#51406f"],
      [0.8, "#1d2047"],
      [1, "#0a0d24"],
    ]);
    const streaks = times(150, () => {
      const x = between(random, 0, 1600);
      const long = between(random, 40, 220);
      return `<rect x="${num(x)}" y="${num(shore + between(random, 2, 30))}" width="${num(between(random, 2, 9))}" height="${num(long)}" fill="${pick(random, ["#ffcf87", "#ffb06a", "#ffe6b8", "#9fb4ff", "#ff8f86"])}" fill-opacity="${num(between(random, 0.12, 0.55))}"/>`;
    });
    const ripples = times(420, () => {
      const y = shore + 6 + random() ** 1.4 * 250;
      return `<rect x="${num(random() * 1600)}" y="${num(y)}" width="${num(between(random, 20, 150))}" height="${num(0.7 + (y - shore) / 130)}" fill="${random() < 0.5 ? "#0a0d28" : "#5b4b83"}" fill-opacity="${num(between(random, 0.12, 0.4))}"/>`;
    });
    return [
      {
        svg: `${water}${air}${glow("h", { x: 1050, y: 640 }, 760, "#ffae86", 0.5)}${town}<defs>${blur("b", 5)}</defs><clipPath id="c"><rect y="${shore}" width="1600" height="300"/></clipPath><g clip-path="url(#c)"><g transform="translate(0 ${shore * 2}) scale(1 -1)" opacity=".34" filter="url(#b)">${tower}</g><g filter="url(#b)">${streaks.join("")}</g></g>${ripples.join("")}<rect y="${shore - 5}" width="1600" height="7" fill="#0d1028"/>${lamps}`,
      },
    ];
  },
};

/** Rain on a window, the street behind it only discs of light. */
export const rainyWindow: SampleMotif = {
  view: { width: 800, height: 1200, scale: 1.6 },
  format: "jpeg",
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const night = paintField(
      view,
      (x, y, out) => {
        const cloud = fractal(noise, x / 340, y / 340, 3);
        const colour = mixRgb(rgb("#0b1730"), rgb("#3a2f6b"), cloud);
        [out[0], out[1], out[2]] = mixRgb(
          colour,
          rgb("#c2614f"),
          smoothstep(500, 1050, y) * 0.4 * cloud,
        );
      },
      0.1,
    );
    const discs = times(70, (turn) => {
      const near = random();
      const x = between(random, -30, 830);
      const y = 360 + (random() + random() - 1) * 520 + near * 180;
      const size = between(random, 22, 76);
      const colour = pick(random, [
        "#ffb347",
        "#ff7d5c",
        "#ffe0a3",
        "#6fd0ff",
        "#ff5f83",
        "#8ef0c2",
      ]);
      return `<defs>${radial(`d${turn}`, [
        [0, colour, 0.6],
        [0.82, colour, 0.72],
        [0.95, colour, 1],
        [1, colour, 0],
      ])}</defs><circle cx="${num(x)}" cy="${num(y)}" r="${num(size)}" fill="url(#d${turn})" fill-opacity="${num(between(random, 0.35, 0.95))}"/>`;
    });
    const drop = (x: number, y: number, size: number) => {
      const tall = size * between(random, 1, 1.35);
      return `<g transform="translate(${num(x)} ${num(y)})"><ellipse rx="${num(size)}" ry="${num(tall)}" fill="url(#body)"/><ellipse cy="${num(tall * 0.32)}" rx="${num(size * 0.78)}" ry="${num(tall * 0.58)}" fill="url(#low)"/><ellipse cx="${num(-size * 0.32)}" cy="${num(-tall * 0.42)}" rx="${num(size * 0.24)}" ry="${num(tall * 0.16)}" fill="#fff" fill-opacity=".85"/></g>`;
    };
    const drops = times(430, () => drop(random() * 800, random() * 1200, random() ** 4 * 13 + 1.8));
    const trails = times(15, () => {
      const x = between(random, 20, 780);
      const y = between(random, 150, 1150);
      const long = between(random, 120, 420);
      const bend = between(random, -10, 10);
      return `<path d="M${num(x)} ${num(y)}q${num(bend)} ${num(-long / 2)} 0 ${num(-long)}" stroke="#dfe9ff" stroke-opacity=".16" stroke-width="9" fill="none" stroke-linecap="round"/>${drop(x, y, between(random, 9, 14))}`;
    });
    return [
      { field: night },
      {
        svg: `<defs>${blur("b", 2.5)}</defs>${backdrop("#000")}<g filter="url(#b)">${discs.join("")}</g>`,
        blend: "screen",
      },
      {
        svg: `<defs>${linear("body", [
          [0, "#081020", 0.75],
          [0.6, "#1b2748", 0.35],
          [1, "#fff", 0.5],
        ])}${radial("low", [
          [0, "#fff2d2", 0.6],
          [1, "#ffd6a0", 0],
        ])}</defs>${drops.join("")}${trails.join("")}`,
      },
    ];
  },
};
