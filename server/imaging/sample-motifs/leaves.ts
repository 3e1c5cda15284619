import { mixHex, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { times } from "./seeded-random.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { backdrop, glow, linear, num, radial } from "./svg-parts.ts";

/** A backlit leaf from very near: midrib, veins and cells. */
export const backlitLeaf: SampleMotif = {
  view: { width: 800, height: 1200, scale: 1.5 },
  format: "jpeg",
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const field = paintField(
      view,
      (px, py, out) => {
        const bend = (noise(px / 300, py / 300) - 0.5) * 50;
        const x = (px - 330) * 0.93 + (py - 600) * 0.36 + bend;
        const y = (py - 600) * 0.93 - (px - 330) * 0.36;
        const side = Math.abs(x);
        const along = (y + side * 0.62 - side * side * 0.00035) / 118 + (x > 0 ? 0.5 : 0);
        const nearest = Math.abs(along - Math.round(along)) * 118;
        const rib = smoothstep(9 - y * 0.004, 3, side);
        const vein = smoothstep(4.2 - side * 0.004, 1, nearest);
        const fine =
          Math.abs(
            (((side * 0.9 - y * 0.34) / 26 + fractal(noise, px / 60, py / 60, 2) * 1.8) % 1) - 0.5,
          ) * 26;
        const cells = fractal(noise, px / 8, py / 8, 2);
        const net = smoothstep(2.3, 0.4, fine) * 0.4;
        const between = smoothstep(2, 52, nearest);
        const light = fractal(noise, px / 340 + 3, py / 340, 3);
        let colour = mixRgb(
          rgb("#3f8a2a"),
          rgb("#c9de4e"),
          smoothstep(0.25, 0.8, light + cells * 0.22 - between * 0.08),
        );
        colour = mixRgb(
          colour,
          rgb("#1c5a2a"),
          smoothstep(0.55, 0.8, 1 - light) * 0.7 + (1 - cells) * 0.18,
        );
        colour = mixRgb(colour, rgb("#e9f2a0"), Math.max(net * 0.8, vein * 0.85));
        colour = mixRgb(
          colour,
          rgb("#14481f"),
          smoothstep(4, 7, nearest) * smoothstep(13, 7, nearest) * 0.3,
        );
        colour = mixRgb(colour, rgb("#f4f6bd"), rib);
        colour = mixRgb(
          colour,
          rgb("#17451f"),
          smoothstep(9, 12, side) * smoothstep(22, 12, side) * 0.35,
        );
        [out[0], out[1], out[2]] = colour;
      },
      0.8,
    );
    const dew = times(26, () => {
      const size = random() ** 2.4 * 26 + 4;
      return `<g transform="translate(${num(random() * 800)} ${num(random() * 1200)}) scale(${num(size / 20)})"><ellipse cx="3" cy="6" rx="20" ry="18" fill="#0d3a18" fill-opacity=".4"/><circle r="19" fill="url(#dew)"/><circle r="18.6" fill="none" stroke="#f7ffd8" stroke-opacity=".4" stroke-width="1"/><ellipse cx="-7" cy="-8" rx="5.5" ry="4" fill="#fff" fill-opacity=".95"/></g>`;
    });
    return [
      { field },
      { svg: glow("g", { x: 560, y: 240 }, 620, "#ffffb8", 0.55), blend: "soft-light" },
      {
        svg: `<defs>${radial(
          "dew",
          [
            [0, "#f6ffc4", 0.55],
            [0.55, "#b6da58", 0.25],
            [1, "#1b5a22", 0.6],
          ],
          [0.62, 0.7, 0.7],
        )}</defs>${dew.join("")}`,
      },
    ];
  },
};

/** Monstera and palm leaves on coral, as for a print. */
export const jungleLeaves: SampleMotif = {
  view: { width: 800, height: 1000, scale: 1.7 },
  format: "webp",
  grain: 4,
  vignette: 0.05,
  draw: () => {
    const monstera = (x: number, y: number, size: number, turn: number, id: string) => {
      const cuts = times(10, (index) => {
        const side = index % 2 ? 1 : -1;
        const level = Math.floor(index / 2);
        const startY = -34 + level * 24;
        return `<path d="M${side * (22 + level * 2)} ${startY}Q${side * 62} ${startY + 6} ${side * 120} ${startY + 22 + level * 5}L${side * 118} ${startY + 32 + level * 6}Q${side * 60} ${startY + 17} ${side * (22 + level * 2)} ${startY}Z" fill="black"/>`;
      });
      const veins = times(12, (index) => {
        const side = index % 2 ? 1 : -1;
        const level = Math.floor(index / 2);
        return `<path d="M0 ${-50 + level * 26}Q${side * 40} ${-52 + level * 25} ${side * 86} ${-34 + level * 24}" />`;
      });
      return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><mask id="m${id}"><rect x="-150" y="-150" width="300" height="330" fill="white"/>${cuts.join("")}</mask><g mask="url(#m${id})"><path d="M0 -78C40 -120 104 -92 106 -22C108 56 50 112 0 142C-50 112 -108 56 -106 -22C-104 -92 -40 -120 0 -78Z" fill="url(#${id})"/><path d="M0 -78C40 -120 104 -92 106 -22C108 56 50 112 0 142Z" fill="#04251f" fill-opacity=".2"/></g><g stroke="#c9e29a" stroke-opacity=".5" stroke-width="1.6" fill="none">${veins.join("")}<path d="M0 -82V140" stroke-width="3"/></g><path d="M0 -80Q8 -130 -10 -200" stroke="#3f7a4a" stroke-width="5" fill="none"/></g>`;
    };
    const palm = (x: number, y: number, size: number, turn: number, colour: string) => {
      const blades = times(34, (index) => {
        const side = index % 2 ? 1 : -1;
        const at = Math.floor(index / 2) / 16;
        const long = 96 * Math.sin(0.55 + at * 2.3);
        return `<path d="M0 ${num(-at * 250)}Q${num(side * long * 0.6)} ${num(-at * 250 - 36)} ${num(side * long)} ${num(-at * 250 - 10 - at * 30)}Q${num(side * long * 0.5)} ${num(-at * 250 - 10)} 0 ${num(-at * 250 + 7)}Z" fill="${mixHex(colour, index % 4 < 2 ? "#ffffff" : "#001a16", 0.1)}"/>`;
      });
      return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${blades.join("")}<path d="M0 60V-262" stroke="${mixHex(colour, "#ffffff", 0.3)}" stroke-width="4"/></g>`;
    };
    const shade = (markup: string) =>
      `<g transform="translate(14 20)" opacity=".2">${markup
        .replace(/fill="(?!none|black|white)[^"]*"/g, 'fill="#5a1428"')
        .replaceAll('id="m', 'id="s')
        .replaceAll("url(#m", "url(#s")}</g>${markup}`;
    return [
      {
        svg: `<defs>${linear("a", [
          [0, "#2f8a63"],
          [1, "#0c4a42"],
        ])}${linear("b", [
          [0, "#7fb45a"],
          [1, "#2a6b45"],
        ])}${linear("c", [
          [0, "#1f5f5b"],
          [1, "#0a3238"],
        ])}${radial(
          "bg",
          [
            [0, "#ff9a80"],
            [1, "#ee6b5f"],
          ],
          [0.4, 0.35, 0.8],
        )}</defs>${backdrop("#f2796a")}<rect width="800" height="1000" fill="url(#bg)"/>${shade(palm(90, 640, 1.5, 28, "#2f7d6a"))}${shade(palm(740, 470, 1.6, -42, "#1d6a63"))}${shade(palm(420, 1120, 1.5, 12, "#4c9a62"))}${shade(monstera(660, 190, 1.75, 152, "c"))}${shade(monstera(160, 190, 1.5, 208, "b"))}${shade(monstera(150, 830, 1.95, -34, "a"))}${shade(monstera(650, 790, 1.7, 24, "b"))}`,
      },
    ];
  },
};
