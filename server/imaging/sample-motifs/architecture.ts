import { mixHex, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, pick, times } from "./seeded-random.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { backdrop, blur, glow, linear, num, sky } from "./svg-parts.ts";

/** Pink walls, arches and stairs under a turquoise sky, hard sun. */
export const archesAndStairs: SampleMotif = {
  view: { width: 800, height: 1000, scale: 1.8 },
  format: "jpeg",
  subject: { x: 520, y: 640 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const plaster = paintField(
      view,
      (x, y, out) => {
        const tone =
          128 +
          (fractal(noise, x / 90, y / 120, 6) - 0.5) * 62 +
          (fractal(noise, x / 3, y / 3, 2) - 0.5) * 26;
        [out[0], out[1], out[2]] = [tone, tone, tone];
      },
      0.6,
    );
    const arch = (
      x: number,
      foot: number,
      wide: number,
      tall: number,
      inner: string,
      reveal: string,
      depth: number,
    ) => {
      const shape = (dx: number) =>
        `M${x + dx} ${foot}V${foot - tall + wide / 2}A${wide / 2} ${wide / 2} 0 0 1 ${x + wide + dx} ${foot - tall + wide / 2}V${foot}Z`;
      return `<clipPath id="c${x}${foot}"><path d="${shape(0)}"/></clipPath><path d="${shape(0)}" fill="${reveal}"/><g clip-path="url(#c${x}${foot})"><path d="${shape(depth)}" fill="${inner}"/></g>`;
    };
    const steps = times(11, (turn) => {
      const y = 1000 - (turn + 1) * 27;
      const left = 250 + turn * 31;
      return `<rect x="${left}" y="${y}" width="${800 - left}" height="27" fill="${turn % 2 ? "#e07a6c" : "#d97064"}"/><path d="M${left} ${y}H800V${y + 7}H${left + 4}Z" fill="#ffc4ab"/>`;
    });
    return [
      {
        svg: `${sky("s", 800, 700, [
          [0, "#1f9db2"],
          [0.6, "#7fd0cf"],
          [1, "#d7f0e4"],
        ])}<defs>${linear("w1", [
          [0, "#ffb8a0"],
          [1, "#f79a8a"],
        ])}${linear("w2", [
          [0, "#c2526a"],
          [1, "#e27b78"],
        ])}${linear("w3", [
          [0, "#ff9f7d"],
          [1, "#ee7d70"],
        ])}${linear("in", [
          [0, "#7a2a55"],
          [1, "#c0506a"],
        ])}</defs><circle cx="150" cy="170" r="54" fill="#fff6dc"/><path d="M0 420H210V1000H0Z" fill="url(#w2)"/><path d="M210 230H580V1000H210Z" fill="url(#w1)"/><path d="M210 230H580V252H210Z" fill="#ffd9c4"/><path d="M580 90H800V1000H580Z" fill="url(#w3)"/><path d="M580 90H800V112H580Z" fill="#ffd1b5"/><path d="M580 112L580 730L480 730L480 252L580 252Z" fill="#b9476a" fill-opacity=".34"/><path d="M0 420H210V438H0Z" fill="#f0958c"/>${arch(48, 760, 112, 250, "#3d2350", "#a33e63", 24)}${arch(262, 640, 96, 250, "#87cfd2", "#c95f6e", 22)}${arch(400, 640, 96, 250, "#87cfd2", "#b04a68", 22)}${arch(632, 420, 116, 220, "url(#in)", "#ffbf9c", 30)}<path d="M0 760H800V1000H0Z" fill="#f4a088"/><path d="M0 760H210L330 1000H0Z" fill="#a43f63" fill-opacity=".55"/>${steps.join("")}${arch(520, 730, 150, 330, "#2f9fb0", "#8d2f58", 34)}<path d="M240 1000L250 973 281 946 312 919 343 892 374 865 405 838 436 811 467 784 498 757 529 730 560 703V640L230 925V1000Z" fill="#ffb79c"/><path d="M230 925L560 640V628L222 920Z" fill="#ffe0cb"/><path d="M240 1000L250 973V973L560 703V690L230 985V1000Z" fill="#8d2f58" fill-opacity=".35"/><g fill="#2c7a63"><path d="M92 938q-70 -40 -66 -120q40 26 60 84q-14 -80 14 -130q26 56 8 132q26 -56 70 -72q-6 74 -70 106Z"/></g><path d="M62 936H140L130 1000H72Z" fill="#ffe9d6"/><path d="M112 936H140L130 1000H112Z" fill="#c98f86"/>`,
      },
      { field: plaster, blend: "soft-light" },
      { svg: glow("g", { x: 180, y: 180 }, 700, "#fff2c8", 0.35), blend: "soft-light" },
    ];
  },
};

/** A white tower block seen from below, rhythm of balconies and sun shades. */
export const balconies: SampleMotif = {
  view: { width: 800, height: 1200, scale: 1.5 },
  format: "jpeg",
  subject: { x: 555, y: 516 },
  draw: (random) => {
    const cells: string[] = [];
    const colours = ["#f2b33d", "#e8643c", "#f5efe2", "#2f8c8a"] as const;
    for (let row = 0; row < 11; row++) {
      for (let column = 0; column < 6; column++) {
        const x = -40 + column * 150;
        const y = -30 + row * 116;
        const awning = random() < 0.38;
        const colour = pick(random, colours);
        const lit = random() < 0.12;
        const special = row === 4 && column === 3;
        const plants =
          random() < 0.35 || special
            ? times(
                9,
                () =>
                  `<circle cx="${num(x + between(random, 20, 95))}" cy="${num(y + between(random, 64, 76))}" r="${num(between(random, 4, 10))}" fill="${pick(random, ["#3c7a4a", "#5c9a52", "#2b5f43"])}"/>`,
              ).join("")
            : "";
        cells.push(
          `<rect x="${x}" y="${y}" width="150" height="116" fill="#e9e6df"/><rect x="${x + 10}" y="${y + 12}" width="126" height="92" fill="#53606b"/><rect x="${x + 10}" y="${y + 12}" width="126" height="92" fill="url(#in)"/><rect x="${x + 24}" y="${y + 26}" width="46" height="78" fill="${lit || special ? "#ffd98a" : "#8fb2c4"}"/><rect x="${x + 76}" y="${y + 26}" width="46" height="78" fill="${special ? "#ffe3a3" : "#7fa3b8"}"/><path d="M${x + 24} ${y + 90}L${x + 64} ${y + 26}H${x + 70}V${y + 40}L${x + 30} ${y + 104}H${x + 24}Z" fill="#fff" fill-opacity=".25"/>${awning ? `<path d="M${x + 8} ${y + 12}H${x + 138}L${x + 146} ${y + 46}H${x}Z" fill="${colour}"/><path d="M${x} ${y + 46}H${x + 146}V${y + 53}H${x}Z" fill="${mixHex(colour, "#3a1a20", 0.25)}"/><path d="M${x + 10} ${y + 54}H${x + 134}V${y + 74}H${x + 10}Z" fill="#1c2530" fill-opacity=".3"/>` : ""}${plants}${special ? `<circle cx="${x + 98}" cy="${y + 48}" r="9" fill="#7a4a34"/><path d="M${x + 82} ${y + 82}Q${x + 84} ${y + 58} ${x + 98} ${y + 57}Q${x + 112} ${y + 58} ${x + 114} ${y + 82}Z" fill="#d23f3f"/><path d="M${x + 88} ${y + 47}q10 -16 20 0l-2 -9q-8 -8 -16 0Z" fill="#3a241d"/>` : ""}<rect x="${x}" y="${y + 72}" width="142" height="40" fill="url(#rail)"/><path d="M${x} ${y + 72}h142v5h-142Z" fill="#fff"/><path d="M${x + 142} ${y}h8v116h-8Z" fill="#c9c5bd"/><path d="M${x} ${y + 112}h142l10 12h-140Z" fill="#5b6670" fill-opacity=".45"/>`,
        );
      }
    }
    return [
      {
        svg: `<defs>${linear("rail", [
          [0, "#f8f5ef"],
          [1, "#d9d4ca"],
        ])}${linear(
          "in",
          [
            [0, "#1f2a36", 0.75],
            [0.7, "#1f2a36", 0],
          ],
          [0, 0, 0.8, 1],
        )}</defs>${backdrop("#e9e6df")}<g transform="translate(-20 40) skewY(-7) scale(1.06)">${cells.join("")}</g>`,
      },
      {
        svg: `<defs>${linear(
          "sun",
          [
            [0, "#fff0cf", 0.55],
            [0.5, "#fff0cf", 0],
            [1, "#24365a", 0.55],
          ],
          [0, 0, 1, 1],
        )}</defs><rect width="800" height="1200" fill="url(#sun)"/>`,
      },
    ];
  },
};

/** Narrow gabled houses in many colours along a canal, with their reflections. */
export const canalHouses: SampleMotif = {
  view: { width: 1600, height: 900, scale: 1.25 },
  format: "jpeg",
  subject: { x: 1015, y: 400 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const quay = 640;
    const colours = [
      "#b9482f",
      "#e0a33f",
      "#2f5d73",
      "#efe2c8",
      "#7c3b3a",
      "#5c7f63",
      "#d97c52",
      "#f1c9b0",
      "#3c4f6b",
      "#c45b55",
      "#8fa9a6",
    ];
    const house = (x: number, wide: number, tall: number, colour: string, gable: number) => {
      const top = quay - tall;
      const trim = mixHex("#fffaf0", colour, 0.08);
      const roof =
        gable === 0
          ? `M${x} ${top}V${top - 30}H${x + wide * 0.18}V${top - 62}H${x + wide * 0.34}V${top - 92}H${x + wide * 0.66}V${top - 62}H${x + wide * 0.82}V${top - 30}H${x + wide}V${top}Z`
          : gable === 1
            ? `M${x} ${top}C${x + wide * 0.1} ${top - 20} ${x + wide * 0.26} ${top - 30} ${x + wide * 0.3} ${top - 84}H${x + wide * 0.7}C${x + wide * 0.74} ${top - 30} ${x + wide * 0.9} ${top - 20} ${x + wide} ${top}Z`
            : `M${x} ${top}L${x + wide / 2} ${top - 96}L${x + wide} ${top}Z`;
      const windows: string[] = [];
      const floors = Math.floor((tall - 90) / 82);
      for (let floor = 0; floor < floors; floor++) {
        for (let column = 0; column < 3; column++) {
          const wx = x + wide * (0.12 + column * 0.29);
          const wy = top + 22 + floor * 82;
          const glass = random() < 0.22 ? "#ffdf9b" : mixHex("#4a6478", "#9fc0cf", random());
          windows.push(
            `<rect x="${num(wx - 3)}" y="${num(wy - 3)}" width="${num(wide * 0.2 + 6)}" height="58" fill="${trim}"/><rect x="${num(wx)}" y="${num(wy)}" width="${num(wide * 0.2)}" height="52" fill="${glass}"/><path d="M${num(wx + wide * 0.1)} ${num(wy)}v52M${num(wx)} ${num(wy + 18)}h${num(wide * 0.2)}" stroke="${trim}" stroke-width="2.4"/><path d="M${num(wx)} ${num(wy)}h${num(wide * 0.2)}v9h-${num(wide * 0.2)}Z" fill="#1b2531" fill-opacity=".35"/>`,
          );
        }
      }
      const door = x + wide * (random() < 0.5 ? 0.1 : 0.66);
      return `<path d="${roof}" fill="${colour}" stroke="${trim}" stroke-width="5" stroke-linejoin="round"/><rect x="${x}" y="${top}" width="${wide}" height="${tall}" fill="${colour}"/><rect x="${x}" y="${top}" width="${wide}" height="${tall}" fill="url(#wall)"/><path d="M${x - 2} ${top - 4}h${wide + 4}v7h-${wide + 4}Z" fill="${trim}"/><rect x="${num(x + wide * 0.42)}" y="${top - 58}" width="${num(wide * 0.16)}" height="34" rx="2" fill="#33414d" stroke="${trim}" stroke-width="3"/><path d="M${num(x + wide / 2)} ${top - 74}v-10" stroke="#333" stroke-width="4"/>${windows.join("")}<rect x="${num(door)}" y="${quay - 72}" width="${num(wide * 0.24)}" height="72" fill="${mixHex(colour, "#10212b", 0.65)}" stroke="${trim}" stroke-width="4"/><rect x="${x}" y="${quay - 14}" width="${wide}" height="14" fill="#3a3432" fill-opacity=".45"/>`;
    };
    const houses: string[] = [];
    let x = -30;
    let turn = 0;
    while (x < 1620) {
      const wide = Math.round(between(random, 118, 158));
      houses.push(
        house(
          x,
          wide,
          Math.round(between(random, 300, 420)),
          colours[turn % colours.length] ?? "#b9482f",
          turn % 3,
        ),
      );
      x += wide;
      turn++;
    }
    const street = houses.join("");
    const tree = (at: number, size: number) =>
      `<path d="M${at} ${quay}V${quay - 120 * size}" stroke="#3b2d27" stroke-width="${9 * size}"/>${times(90, () => `<ellipse cx="${num(at + (random() + random() - 1) * 82 * size)}" cy="${num(quay - 185 * size + (random() + random() - 1) * 84 * size)}" rx="${num(between(random, 8, 17) * size)}" ry="${num(between(random, 6, 12) * size)}" fill="${pick(random, ["#5f8a45", "#7fa653", "#436e3c", "#9dbb5f"])}"/>`).join("")}`;
    const ripple = paintField(
      view,
      (px, py, out) => {
        const depth = Math.max(0.001, (py - quay - 24) / 240);
        const wave = fractal(noise, px / (60 + depth * 150), 16 / (depth + 0.14), 4);
        [out[0], out[1], out[2]] = mixRgb(
          rgb("#12313c"),
          rgb("#d5ecf2"),
          smoothstep(0.4, 0.66, wave),
        );
        out[3] =
          py < quay + 24
            ? 0
            : 60 + smoothstep(0.5, 0.25, wave) * 130 + smoothstep(0.58, 0.7, wave) * 90;
      },
      0.6,
      4,
    );
    const boat = `<path d="M930 716H1190L1168 752Q1160 762 1146 762H972Q958 762 950 752Z" fill="#2b4a5e"/><path d="M930 716H1190L1186 726H934Z" fill="#f3ead8"/><path d="M1000 716V690H1110L1120 716Z" fill="#d9823b"/><rect x="1012" y="696" width="26" height="14" fill="#ffe7b5"/><rect x="1048" y="696" width="26" height="14" fill="#ffe7b5"/>`;
    return [
      {
        svg: `${sky("s", 1600, 500, [
          [0, "#7fb6dc"],
          [0.7, "#dcecf0"],
          [1, "#fbead0"],
        ])}<defs>${linear("wall", [
          [0, "#fff", 0.12],
          [1, "#1c1420", 0.28],
        ])}${blur("b", 2.2)}</defs><g fill="#fff" fill-opacity=".75" filter="url(#b)"><ellipse cx="310" cy="90" rx="150" ry="22"/><ellipse cx="390" cy="74" rx="90" ry="26"/><ellipse cx="1280" cy="60" rx="170" ry="18"/></g>${street}<g transform="translate(0 ${quay * 2 + 46}) scale(1 -1)"><clipPath id="cl"><rect y="300" width="1600" height="${quay - 300 + 0}"/></clipPath><g clip-path="url(#cl)" filter="url(#b)"><rect width="1600" height="${quay}" fill="#dcecf0"/>${street}</g></g>`,
      },
      { field: ripple },
      {
        svg: `<defs>${linear("stone", [
          [0, "#b9a890"],
          [1, "#6d5f55"],
        ])}</defs><rect y="${quay}" width="1600" height="26" fill="url(#stone)"/>${times(60, (brick) => `<path d="M${brick * 27 + (brick % 2) * 6} ${quay + 5}v20" stroke="#51463f" stroke-opacity=".5" stroke-width="1.6"/>`).join("")}${tree(250, 1.05)}${tree(730, 0.9)}${tree(1430, 1.1)}${times(9, (post) => `<rect x="${70 + post * 178}" y="${quay - 20}" width="7" height="22" rx="3" fill="#2d2a2c"/>`).join("")}${boat}`,
      },
      { svg: glow("g", { x: 1500, y: 60 }, 1000, "#ffe9b8", 0.55), blend: "soft-light" },
    ];
  },
};
