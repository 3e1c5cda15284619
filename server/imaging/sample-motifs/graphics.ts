import { mixHex } from "./colour.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, pick, times } from "./seeded-random.ts";
import { backdrop, blur, linear, num, radial } from "./svg-parts.ts";

/** Circles, bars and quarter rounds on a grid, in the colours of the 1920s. */
export const gridPoster: SampleMotif = {
  view: { width: 800, height: 1200, scale: 1.6 },
  format: "jpeg",
  grain: 9,
  vignette: 0.04,
  draw: (random) => {
    const paper = "#f3e8d2";
    const inks = ["#d8382b", "#1e3f7a", "#f0b429", "#17191f", "#e98b6d", "#3f8b84"] as const;
    const cell = 160;
    const shapes: string[] = [];
    for (let row = 0; row < 7; row++) {
      for (let column = 0; column < 5; column++) {
        const back = pick(random, [paper, paper, paper, ...inks]);
        const ink = pick(random, inks.filter((colour) => colour !== back) as [string, ...string[]]);
        const kind = Math.floor(random() * 7);
        const turn = Math.floor(random() * 4) * 90;
        const shape = [
          `<circle r="62" fill="${ink}"/>`,
          `<path d="M-80 -80A160 160 0 0 1 80 80H-80Z" fill="${ink}"/>`,
          `<path d="M-80 -80H80A160 160 0 0 1 -80 80Z" fill="${ink}"/><circle cx="-36" cy="-36" r="22" fill="${back}"/>`,
          times(
            5,
            (bar) => `<rect x="-80" y="${-80 + bar * 34}" width="160" height="17" fill="${ink}"/>`,
          ).join(""),
          `<path d="M-80 0A80 80 0 0 1 80 0Z" fill="${ink}"/><path d="M-80 80A80 80 0 0 1 80 80Z" fill="${ink}"/>`,
          `<circle r="70" fill="none" stroke="${ink}" stroke-width="20"/><circle r="28" fill="${ink}"/>`,
          `<path d="M-80 80L80 -80V80Z" fill="${ink}"/>`,
        ][kind];
        shapes.push(
          `<g transform="translate(${80 + column * cell} ${120 + row * cell})"><rect x="-80.5" y="-80.5" width="161" height="161" fill="${back}"/><g transform="rotate(${turn})">${shape}</g></g>`,
        );
      }
    }
    return [
      {
        svg: `${backdrop(paper)}<g transform="translate(60 90) scale(.85)"><g transform="translate(0 -40)">${shapes.join("")}</g></g><rect x="60" y="1086" width="340" height="16" fill="#17191f"/><rect x="60" y="1116" width="220" height="16" fill="#17191f"/><circle cx="716" cy="1109" r="24" fill="#d8382b"/>`,
      },
    ];
  },
};

/** A travel poster: sun rays, layered hills, a road and a small car. */
export const sunriseRoadPoster: SampleMotif = {
  view: { width: 800, height: 1200, scale: 1.5 },
  format: "jpeg",
  grain: 10,
  vignette: 0.05,
  subject: { x: 226, y: 945 },
  draw: (random) => {
    const rays = times(22, (turn) => {
      const angle = Math.PI + ((turn + 0.15) / 22) * Math.PI;
      const next = Math.PI + ((turn + 0.62) / 22) * Math.PI;
      return `<path d="M400 560L${num(400 + Math.cos(angle) * 1100)} ${num(560 + Math.sin(angle) * 1100)}L${num(400 + Math.cos(next) * 1100)} ${num(560 + Math.sin(next) * 1100)}Z" fill="#ffdf9c" fill-opacity=".55"/>`;
    });
    const hills = [
      ["#e5744f", "M0 560C120 500 200 520 300 560S520 620 640 540 760 500 800 520V1200H0Z"],
      ["#b94a4f", "M0 640C150 600 240 700 380 690S640 600 800 650V1200H0Z"],
      ["#6f3a5c", "M0 780C140 700 300 740 420 800S680 820 800 740V1200H0Z"],
      ["#2f5a63", "M0 880C200 800 420 870 520 920S720 960 800 900V1200H0Z"],
      ["#1d3a47", "M0 1040C180 960 380 1010 520 1060S720 1090 800 1040V1200H0Z"],
    ].map(([colour, path]) => `<path d="${path}" fill="${colour}"/>`);
    const cypress = times(12, (turn) => {
      const x = turn < 3 ? between(random, 55, 120) : between(random, 610, 770);
      const y = 890 + Math.abs(x - 400) * 0.03 + between(random, 30, 130);
      const tall = (y - 780) * 0.62;
      return {
        y,
        markup: `<path d="M${num(x)} ${num(y)}C${num(x - tall * 0.2)} ${num(y - tall * 0.2)} ${num(x - tall * 0.16)} ${num(y - tall * 0.7)} ${num(x)} ${num(y - tall)}C${num(x + tall * 0.16)} ${num(y - tall * 0.7)} ${num(x + tall * 0.2)} ${num(y - tall * 0.2)} ${num(x)} ${num(y)}Z" fill="#142d38"/><path d="M${num(x)} ${num(y)}C${num(x + tall * 0.2)} ${num(y - tall * 0.2)} ${num(x + tall * 0.16)} ${num(y - tall * 0.7)} ${num(x)} ${num(y - tall)}Z" fill="#3f7a6c"/>`,
      };
    }).sort((a, b) => a.y - b.y);
    const car = `<g transform="translate(226 958) rotate(-16) scale(1.15)"><path d="M-52 14C-54 -4 -44 -8 -30 -10C-24 -30 -12 -34 6 -34C24 -34 30 -22 36 -10C52 -8 58 0 56 14Z" fill="#f7e9cf"/><path d="M-24 -11C-20 -25 -12 -28 0 -28V-11ZM5 -28C18 -28 24 -22 29 -11H5Z" fill="#2b5564"/><path d="M-54 6H57V14H-52Z" fill="#d8452f"/><circle cx="-28" cy="14" r="11" fill="#1a1f27"/><circle cx="32" cy="14" r="11" fill="#1a1f27"/><circle cx="-28" cy="14" r="4.5" fill="#f7e9cf"/><circle cx="32" cy="14" r="4.5" fill="#f7e9cf"/><path d="M-20 -36H20V-46H-8Z" fill="#d8452f"/></g>`;
    return [
      {
        svg: `<defs>${linear("s", [
          [0, "#2f8f9d"],
          [0.3, "#8fc7b5"],
          [0.48, "#ffc971"],
        ])}<clipPath id="c"><rect x="44" y="44" width="712" height="1112" rx="6"/></clipPath></defs>${backdrop("#f8eedb")}<g clip-path="url(#c)"><rect width="800" height="1200" fill="url(#s)"/>${rays.join("")}<circle cx="400" cy="560" r="150" fill="#fff2cf"/><circle cx="400" cy="560" r="118" fill="#ffd36b"/>${hills.slice(0, 4).join("")}<path d="M512 893C470 905 250 900 150 965S330 1090 360 1200H690C660 1090 330 1040 330 985S480 925 524 899Z" fill="#f0d5a8"/><path d="M518 896C440 915 300 925 240 972S470 1080 520 1200" stroke="#fffaf0" stroke-width="5" stroke-dasharray="24 18" fill="none"/>${cypress.map(({ markup }) => markup).join("")}${car}${hills[4]?.replace("M0 1040", "M0 1130").replace("C180 960 380 1010 520 1060S720 1090 800 1040", "C180 1080 380 1120 520 1140S720 1150 800 1110")}</g>`,
      },
    ];
  },
};

/** Blue and white tiles, one of them red. */
export const blueTiles: SampleMotif = {
  view: { width: 1000, height: 1000, scale: 1.5 },
  format: "jpeg",
  subject: { x: 600, y: 400 },
  grain: 6,
  draw: (random) => {
    const tile = (x: number, y: number, odd: boolean) => {
      const blue = odd ? "#c2452d" : mixHex("#184a9c", "#3b7fc4", random() * 0.6);
      const light = odd ? "#f2a68c" : mixHex("#86b8e4", "#b8d8ef", random());
      const petals = [0, 90, 180, 270].map(
        (angle) =>
          `<g transform="rotate(${angle})"><path d="M0 0C-22 -26 -20 -62 0 -84C20 -62 22 -26 0 0Z" fill="${blue}"/><path d="M0 -14C-8 -30 -7 -52 0 -66C7 -52 8 -30 0 -14Z" fill="${light}"/><path d="M-100 -100H-38C-40 -62 -62 -40 -100 -38Z" fill="${blue}"/><path d="M-100 -100H-58C-60 -74 -74 -60 -100 -58Z" fill="#f2c14b"/><circle cx="-84" cy="-84" r="7" fill="${blue}"/><path d="M18 -24C40 -30 50 -46 46 -66C28 -62 16 -46 18 -24Z" fill="${light}"/><path d="M-18 -24C-40 -30 -50 -46 -46 -66C-28 -62 -16 -46 -18 -24Z" fill="${light}"/><path d="M22 -92Q0 -104 -22 -92" stroke="${blue}" stroke-width="4" fill="none"/></g>`,
      );
      return `<g transform="translate(${x} ${y})"><rect x="-98.5" y="-98.5" width="197" height="197" rx="5" fill="${mixHex("#fffdf6", "#eef2f4", random())}"/><g transform="scale(.972)">${petals.join("")}<circle r="17" fill="#f2c14b"/><circle r="9" fill="${blue}"/></g><rect x="-98.5" y="-98.5" width="197" height="197" rx="5" fill="url(#gloss)"/><path d="M-96 -96H96L90 -90H-90V90L-96 96Z" fill="#fff" fill-opacity=".45"/><path d="M96 96H-96L-90 90H90V-90L96 -96Z" fill="#27384f" fill-opacity=".12"/></g>`;
    };
    const tiles: string[] = [];
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 6; column++)
        tiles.push(tile(column * 200, row * 200, row === 2 && column === 3));
    return [
      {
        svg: `<defs>${linear(
          "gloss",
          [
            [0, "#fff", 0.3],
            [0.45, "#fff", 0],
            [1, "#1a3050", 0.06],
          ],
          [0, 0, 1, 1],
        )}${radial(
          "sun",
          [
            [0, "#fff7df", 0.5],
            [1, "#0d1f3f", 0.36],
          ],
          [0.3, 0.2, 1],
        )}</defs>${backdrop("#c3bcae")}${tiles.join("")}<rect width="1000" height="1000" fill="url(#sun)"/>`,
      },
    ];
  },
};

/** Coffee, a croissant and a notebook from straight above. */
export const coffeeFromAbove: SampleMotif = {
  view: { width: 1000, height: 1000, scale: 1.6 },
  format: "jpeg",
  subject: { x: 360, y: 400 },
  draw: (random) => {
    const rosette = times(7, (turn) => {
      const y = 70 - turn * 23;
      const reach = 92 - Math.abs(turn - 2.2) * 13;
      return `<path d="M0 ${y + 26}C${-reach * 0.6} ${y + 20} ${-reach} ${y} ${-reach * 0.92} ${y - 26}C${-reach * 0.6} ${y - 6} ${-20} ${y + 2} 0 ${y + 12}C20 ${y + 2} ${reach * 0.6} ${y - 6} ${reach * 0.92} ${y - 26}C${reach} ${y} ${reach * 0.6} ${y + 20} 0 ${y + 26}Z" fill="#f6e0be"/>`;
    });
    const cup = `<g transform="translate(360 400)"><circle r="250" fill="url(#saucer)"/><circle r="214" fill="none" stroke="#cdd3d0" stroke-width="3"/><circle r="176" fill="#c8cecb"/><ellipse cx="22" cy="30" rx="166" ry="164" fill="#37504c" fill-opacity=".42" filter="url(#less)"/><path d="M120 -92L196 -166Q214 -180 226 -166T222 -136L146 -62Z" fill="#f2f4f2"/><path d="M132 -88L200 -154Q210 -162 216 -156" stroke="#c3cbc8" stroke-width="4" fill="none"/><circle r="160" fill="url(#rim)"/><circle r="144" fill="#8d979a"/><circle r="141" fill="url(#crema)"/><g transform="rotate(-24)">${rosette.join("")}<path d="M-6 118C-5 60 -5 -30 0 -96C5 -30 5 60 6 118Z" fill="#b06a34"/><path d="M0 -110C-16 -122 -17 -136 0 -130C17 -136 16 -122 0 -110Z" fill="#f6e0be"/></g><path d="M-128 -56A140 140 0 0 1 -40 -134" stroke="#fff" stroke-opacity=".5" stroke-width="7" fill="none" stroke-linecap="round"/></g>`;
    const layers = times(9, (turn) => {
      const at = (turn - 4) / 4.6;
      const angle = at * 78;
      const size = 84 - Math.abs(at) ** 1.7 * 56;
      return {
        order: Math.abs(at),
        markup: `<g transform="rotate(${num(angle)} 0 170) translate(0 0)"><ellipse rx="${num(31 + size * 0.06)}" ry="${num(size)}" fill="url(#crust)"/><path d="M-20 ${num(-size * 0.7)}Q-30 0 -20 ${num(size * 0.7)}" stroke="#ffe0a0" stroke-opacity=".75" stroke-width="5" fill="none" stroke-linecap="round"/><path d="M18 ${num(-size * 0.78)}Q30 0 18 ${num(size * 0.78)}" stroke="#6d3510" stroke-opacity=".55" stroke-width="6" fill="none" stroke-linecap="round"/></g>`,
      };
    }).sort((a, b) => b.order - a.order);
    const crumbs = times(
      34,
      () =>
        `<circle cx="${num(720 + (random() + random() - 1) * 210)}" cy="${num(740 + (random() + random() - 1) * 190)}" r="${num(between(random, 1.4, 4.6))}" fill="${pick(random, ["#d9974a", "#b86f2a", "#f0c27a"])}"/>`,
    );
    const croissant = `<g transform="translate(735 700) rotate(24)">${layers.map(({ markup }) => markup).join("")}</g>`;
    const note = `<g transform="translate(830 190) rotate(17)"><rect x="-165" y="-215" width="330" height="430" rx="8" fill="#fbf6ea"/>${times(14, (line) => `<path d="M-128 ${-160 + line * 27}H140" stroke="#9fb3b8" stroke-opacity=".55" stroke-width="1.6"/>`).join("")}${times(6, (line) => `<path d="M-122 ${-166 + line * 27}${times(17, (word) => (word % 5 === 4 ? "m8 0" : `q${num(between(random, 2, 5))} ${num(between(random, -12, -4))} ${num(between(random, 6, 10))} 0`)).join("")}" stroke="#34404f" stroke-width="2.2" fill="none" stroke-linecap="round"/>`).join("")}${times(15, (ring) => `<circle cx="-150" cy="${-190 + ring * 27}" r="5" fill="#5d7672"/>`).join("")}<g transform="translate(60 130) rotate(-42)"><rect x="-130" y="-3" width="230" height="20" rx="9" fill="#1d2a2d" fill-opacity=".3"/><rect x="-130" y="-10" width="220" height="19" rx="9" fill="#e2603f"/><path d="M90 -10L124 -1L90 9Z" fill="#f1d9b8"/><path d="M114 -3.6L124 -1L114 2Z" fill="#222"/><rect x="-130" y="-6" width="220" height="4" rx="2" fill="#fff" fill-opacity=".35"/></g></g>`;
    const leaves = times(13, (turn) => {
      const side = turn % 2 ? 1 : -1;
      return `<path d="M${-turn * 22} ${num(Math.sin(turn / 3) * 14)}q${-16} ${side * 46} ${-58} ${side * 52}q6 ${side * -36} 58 ${side * -52}Z" fill="${mixHex("#6f9c7d", "#2f5d4b", random())}"/>`;
    });
    // Shadows lie on the cloth only, so they can be a soft layer of their own.
    const shadows = `<g filter="url(#soft)" fill="#24403c" fill-opacity=".42"><ellipse cx="404" cy="456" rx="262" ry="256"/><ellipse cx="16" cy="70" rx="196" ry="110" transform="translate(735 700) rotate(24)"/><rect x="-152" y="-204" width="330" height="430" rx="8" transform="translate(830 190) rotate(17)"/></g>`;
    return [
      {
        detail: 0.25,
        svg: `<defs>${blur("soft", 18)}${radial(
          "cloth",
          [
            [0, "#8fb5ac"],
            [1, "#5c8780"],
          ],
          [0.28, 0.2, 1],
        )}</defs><rect width="1000" height="1000" fill="url(#cloth)"/>${shadows}`,
      },
      {
        svg: `<defs>${blur("less", 9)}${radial(
          "saucer",
          [
            [0, "#e6e9e6"],
            [0.62, "#f3f5f2"],
            [0.9, "#ffffff"],
            [1, "#dfe5e2"],
          ],
          [0.45, 0.42, 0.56],
        )}${radial(
          "rim",
          [
            [0, "#eef1ee"],
            [0.86, "#ffffff"],
            [1, "#d3dad6"],
          ],
          [0.46, 0.44, 0.55],
        )}${radial("crema", [
          [0, "#b8763a"],
          [0.7, "#a2602b"],
          [0.92, "#7b431a"],
          [1, "#5b2e10"],
        ])}${linear(
          "crust",
          [
            [0, "#f2bd66"],
            [0.45, "#d8903d"],
            [1, "#9a5218"],
          ],
          [0, 0, 1, 0.25],
        )}</defs>${times(170, (line) => `<path d="M0 ${line * 6}H1000M${line * 6} 0V1000" stroke="#fff" stroke-opacity=".045" stroke-width="1.5"/>`).join("")}${note}${cup}${crumbs.join("")}${croissant}<g transform="translate(330 900) rotate(10)"><path d="M20 0C-90 30 -180 -10 -300 10" stroke="#4b6b52" stroke-width="4" fill="none"/>${leaves.join("")}</g>`,
      },
    ];
  },
};
