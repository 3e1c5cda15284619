import { mixHex } from "./colour.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, pick, times } from "./seeded-random.ts";
import { backdrop, blur, glow, linear, num, radial, sky } from "./svg-parts.ts";

/** The spiral of a dahlia filling the picture, its heart off the middle. */
export const dahlia: SampleMotif = {
  view: { width: 1200, height: 800, scale: 1.7 },
  format: "jpeg",
  subject: { x: 730, y: 390 },
  draw: (random) => {
    const petals = times(330, (turn) => {
      const index = 330 - turn;
      const angle = index * 137.508;
      const out = Math.sqrt(index) * 45;
      const size = (26 + out * 0.17) * between(random, 0.94, 1.06);
      const inner = index / 330;
      const tone = turn % 3;
      return `<g transform="translate(730 390) rotate(${num(angle)}) translate(0 ${num(-out)}) scale(${num(size / 40)})"><path d="M0 52C-34 40 -40 -14 -15 -38Q-4 -50 0 -54Q4 -50 15 -38C40 -14 34 40 0 52Z" fill="#3d0a2c" fill-opacity=".34" transform="translate(0 9)"/><path d="M0 52C-34 40 -40 -14 -15 -38Q-4 -50 0 -54Q4 -50 15 -38C40 -14 34 40 0 52Z" fill="url(#${inner < 0.07 ? "core" : inner < 0.34 ? `mid${tone}` : `rim${tone}`})"/><path d="M0 46C-9 20 -8 -20 0 -46C8 -20 9 20 0 46Z" fill="#fff" fill-opacity=".1"/><path d="M-14 40C-22 14 -18 -16 -9 -34M14 40C22 14 18 -16 9 -34M0 46V-46" stroke="#7a1746" stroke-opacity=".22" stroke-width="1.6" fill="none"/></g>`;
    });
    const tones = [0, 1, 2].map((tone) => {
      const shift = tone * 0.09;
      return `${linear(`mid${tone}`, [
        [0, mixHex("#ffb3a0", "#ff8f9c", shift * 4)],
        [0.55, mixHex("#ee5a7c", "#d8437a", shift)],
        [1, "#7d1650"],
      ])}${linear(`rim${tone}`, [
        [0, mixHex("#ffe3d0", "#ffc9c4", shift * 4)],
        [0.4, mixHex("#f98f8f", "#f47c93", shift * 3)],
        [1, "#a32760"],
      ])}`;
    });
    return [
      {
        svg: `<defs>${tones.join("")}${linear("core", [
          [0, "#ffd47a"],
          [0.5, "#f0714f"],
          [1, "#7d1243"],
        ])}</defs>${backdrop("#4c0f38")}${petals.join("")}`,
      },
      { svg: glow("g", { x: 560, y: 180 }, 760, "#fff0d8", 0.5), blend: "soft-light" },
      {
        svg: `<defs>${radial(
          "v",
          [
            [0, "#ffffff"],
            [0.55, "#fff5f2"],
            [1, "#b96a8c"],
          ],
          [0.58, 0.48, 0.75],
        )}</defs><rect width="1200" height="800" fill="url(#v)"/>`,
        blend: "multiply",
      },
    ];
  },
};

/** One poppy sharp in front of a blurred evening meadow. */
export const poppyMeadow: SampleMotif = {
  view: { width: 1600, height: 900, scale: 1.3 },
  format: "webp",
  subject: { x: 1085, y: 330 },
  draw: (random) => {
    const air = sky("s", 1600, 900, [
      [0, "#f8d9a0"],
      [0.35, "#f2b877"],
      [0.6, "#9aa352"],
      [1, "#2f4a2a"],
    ]);
    const discs = times(46, (turn) => {
      const size = between(random, 20, 70);
      return `<defs>${radial(`d${turn}`, [
        [0, "#fff0b8", 0.2],
        [0.85, "#ffe59c", 0.42],
        [1, "#ffe59c", 0],
      ])}</defs><circle cx="${num(between(random, 0, 1600))}" cy="${num(between(random, 20, 560))}" r="${num(size)}" fill="url(#d${turn})"/>`;
    });
    const farBlooms = times(70, () => {
      const y = between(random, 470, 900);
      const size = 6 + (y - 440) / 11;
      return `<ellipse cx="${num(random() * 1600)}" cy="${num(y)}" rx="${num(size)}" ry="${num(size * 0.72)}" fill="${pick(random, ["#e5402c", "#f0593a", "#c92d26"])}" fill-opacity="${num(between(random, 0.5, 0.95))}"/>`;
    });
    const blades = (count: number, low: number, high: number, wide: number) =>
      times(count, () => {
        const x = between(random, -20, 1620);
        const tall = between(random, low, high);
        const lean = between(random, -60, 60);
        return `<path d="M${num(x)} 910Q${num(x + lean * 0.2)} ${num(910 - tall * 0.6)} ${num(x + lean)} ${num(910 - tall)}" stroke="${pick(random, ["#5f8a3c", "#3c6a34", "#9aae52", "#24512d"])}" stroke-width="${num(wide * between(random, 0.6, 1.3))}" fill="none" stroke-linecap="round"/>`;
      }).join("");
    const folds = (count: number, widest: number, from: number, to: number) =>
      times(count, (turn) => {
        const angle = ((from + ((to - from) * (turn + 0.5)) / count) * Math.PI) / 180;
        // Shorter upwards and downwards, where the petals end sooner.
        const reach = widest * (0.3 + 0.7 * Math.abs(Math.cos(angle)));
        return `<path d="M0 40Q${num(Math.cos(angle) * reach * 0.5)} ${num(20 + Math.sin(angle) * reach * 0.6)} ${num(Math.cos(angle) * reach)} ${num(Math.sin(angle) * reach)}" stroke="${turn % 2 ? "#ffb08a" : "#8e120f"}" stroke-opacity="${num(between(random, 0.1, 0.26))}" stroke-width="${num(between(random, 1.5, 4))}" fill="none"/>`;
      }).join("");
    const poppy = `<path d="M1085 420C1075 560 1110 700 1080 920" stroke="#56803b" stroke-width="8" fill="none"/>${times(
      60,
      () => {
        const y = between(random, 450, 890);
        const side = random() < 0.5 ? -1 : 1;
        return `<path d="M${num(1086 + (y - 420) * 0.01)} ${num(y)}l${side * 15} -5" stroke="#a9bd6c" stroke-width="1.2"/>`;
      },
    ).join(
      "",
    )}<g transform="translate(1085 330)"><path d="M-30 60C-200 60 -235 -80 -150 -130C-90 -165 -20 -120 0 -60C30 -130 110 -160 165 -115C235 -55 190 70 30 62Z" fill="url(#p1)"/>${folds(26, 165, 190, 350)}<path d="M0 70C-130 100 -215 30 -190 -40C-165 -95 -70 -40 -4 -10C60 -45 165 -90 195 -35C220 40 120 105 0 70Z" fill="url(#p2)"/>${folds(30, 150, 165, 375)}<path d="M-95 20C-60 110 60 120 100 20C60 -10 -50 -10 -95 20Z" fill="url(#p3)"/>${folds(14, 80, 30, 150)}<ellipse cx="0" cy="2" rx="30" ry="20" fill="#26301f"/><ellipse cx="0" cy="-3" rx="24" ry="13" fill="#8aa05a"/>${times(
      34,
      (turn) => {
        const angle = (turn / 34) * 6.283;
        return `<path d="M${num(Math.cos(angle) * 25)} ${num(2 + Math.sin(angle) * 14)}L${num(Math.cos(angle) * 47)} ${num(-2 + Math.sin(angle) * 28)}" stroke="#1c1420" stroke-width="2"/><circle cx="${num(Math.cos(angle) * 48)}" cy="${num(-2 + Math.sin(angle) * 29)}" r="3.6" fill="#2c1f35"/>`;
      },
    ).join("")}</g>`;
    const bud = `<path d="M1290 930C1300 760 1270 660 1305 560C1318 525 1350 525 1352 560" stroke="#5d863f" stroke-width="5" fill="none"/><path d="M1352 556C1374 570 1378 618 1352 640C1328 618 1330 572 1352 556Z" fill="#6f9a48"/><path d="M1352 600C1360 612 1358 630 1352 640C1346 630 1346 612 1352 600Z" fill="#e0442f"/>`;
    return [
      {
        detail: 0.35,
        svg: `<defs>${blur("b1", 26)}${blur("b2", 9)}</defs>${air}<circle cx="380" cy="230" r="190" fill="#fff3c6" fill-opacity=".85" filter="url(#b1)"/><path d="M0 480Q400 400 800 460T1600 420V600H0Z" fill="#6d7f44" filter="url(#b1)"/>${discs.join("")}<g filter="url(#b2)">${blades(120, 160, 420, 7)}${farBlooms.join("")}</g>`,
      },
      {
        svg: `<defs>${radial(
          "p1",
          [
            [0, "#7a100e"],
            [0.35, "#d62f1f"],
            [0.8, "#f4583a"],
            [1, "#ff8a5c"],
          ],
          [0.5, 0.75, 0.8],
        )}${radial(
          "p2",
          [
            [0, "#5c0a10"],
            [0.4, "#cf2a1e"],
            [0.85, "#f5603c"],
            [1, "#ff9a6a"],
          ],
          [0.5, 0.35, 0.75],
        )}${linear("p3", [
          [0, "#a8190f"],
          [1, "#f36a45"],
        ])}</defs>${blades(46, 120, 330, 4)}${bud}${poppy}${blades(34, 60, 190, 4.5)}`,
      },
    ];
  },
};
/** Ranunculus and eucalyptus in a ribbed vase by a window. */
export const vaseOfFlowers: SampleMotif = {
  view: { width: 800, height: 1200, scale: 1.6 },
  format: "jpeg",
  subject: { x: 420, y: 450 },
  draw: (random) => {
    const bloom = (x: number, y: number, size: number, colour: string) => {
      const rings = times(7, (ring) => {
        const count = 9 - ring;
        const reach = 1 - ring * 0.135;
        return times(count, (turn) => {
          const angle = (turn / count) * 360 + ring * 31 + between(random, -8, 8);
          const tone = mixHex(
            mixHex(colour, "#ffffff", 0.34 - ring * 0.045),
            "#4a1030",
            ring * 0.05 + (Math.sin(((angle - 300) * Math.PI) / 180) + 1) * 0.09,
          );
          return `<ellipse cx="0" cy="${num(-reach * 27)}" rx="${num(reach * 26)}" ry="${num(reach * 27)}" fill="${tone}" stroke="${mixHex(colour, "#4a1030", 0.45)}" stroke-opacity=".35" stroke-width="1" transform="rotate(${num(angle)})"/>`;
        }).join("");
      });
      return `<g transform="translate(${x} ${y}) scale(${num(size)} ${num(size * 0.92)})"><circle cx="6" cy="10" r="52" fill="#3a1c2c" fill-opacity=".22"/>${rings.join("")}<circle r="5" fill="#5f6f34"/></g>`;
    };
    const sprig = (fromX: number, fromY: number, toX: number, toY: number, tone: string) => {
      const leaves = times(15, (turn) => {
        const at = 0.25 + turn * 0.052;
        const x = fromX + (toX - fromX) * at + Math.sin(at * 3) * 14;
        const y = fromY + (toY - fromY) * at;
        const side = turn % 2 ? 1 : -1;
        const size = 27 * (1.1 - at * 0.55);
        const lean = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI + side * 62;
        return `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(lean)})"><ellipse cx="${num(size)}" rx="${num(size)}" ry="${num(size * 0.62)}" fill="${mixHex(tone, pick(random, ["#ffffff", "#12302c"]), between(random, 0.05, 0.28))}"/><path d="M0 0H${num(size * 1.8)}" stroke="#eaf2e4" stroke-opacity=".35"/></g>`;
      });
      return `<path d="M${fromX} ${fromY}Q${num((fromX + toX) / 2 + 20)} ${num((fromY + toY) / 2)} ${toX} ${toY}" stroke="#63704f" stroke-width="4" fill="none"/>${leaves.join("")}`;
    };
    const ribs = times(15, (turn) => {
      const share = Math.sin(((turn - 7) / 7.6) * (Math.PI / 2));
      return `<path d="M${num(420 + share * 62)} 740C${num(420 + share * 70)} 800 ${num(420 + share * 138)} 860 ${num(420 + share * 132)} 950S${num(420 + share * 96)} 1050 ${num(420 + share * 84)} 1062" stroke="#8a9a97" stroke-opacity=".4" stroke-width="3" fill="none"/>`;
    });
    const vase = `<path d="M358 740C350 800 282 860 288 950S322 1050 336 1062H504C518 1050 552 1020 552 950S490 800 482 740Z" fill="url(#vase)"/>${ribs.join("")}<ellipse cx="420" cy="740" rx="62" ry="11" fill="#7e8d8b"/>`;
    const shade = `<g transform="translate(150 60) skewX(-14)" filter="url(#soft)" fill="#6b5648" fill-opacity=".32"><ellipse cx="640" cy="420" rx="180" ry="170"/><path d="M600 560h90l60 260h-170Z"/></g>`;
    return [
      {
        detail: 0.4,
        svg: `<defs>${blur("soft", 24)}${linear(
          "vase",
          [
            [0, "#eef2ee"],
            [0.3, "#ffffff"],
            [0.65, "#c4cfca"],
            [1, "#7f918e"],
          ],
          [0, 0, 1, 0],
        )}${linear(
          "wall",
          [
            [0, "#f2e3d0"],
            [0.6, "#e3cbb0"],
            [1, "#c9a788"],
          ],
          [0, 0, 1, 0.5],
        )}${linear("table", [
          [0, "#b98a63"],
          [1, "#8a5d3f"],
        ])}</defs>${backdrop("#ddd")}<rect width="800" height="1010" fill="url(#wall)"/><g fill="#fff6e2" fill-opacity=".62" filter="url(#soft)"><path d="M60 60L300 -10V330L60 420Z"/><path d="M345 -25L610 -100V220L345 312Z"/><path d="M60 470L300 380V700L60 810Z"/></g>${shade}<rect y="1000" width="800" height="200" fill="url(#table)"/>${times(30, () => `<path d="M0 ${num(between(random, 1005, 1200))}q400 ${num(between(random, -6, 6))} 800 0" stroke="#5d3822" stroke-opacity="${num(between(random, 0.05, 0.22))}" stroke-width="${num(between(random, 1, 3))}" fill="none"/>`).join("")}<ellipse cx="500" cy="1062" rx="240" ry="20" fill="#3a2015" fill-opacity=".45" filter="url(#soft)"/>`,
      },
      {
        svg: `<defs>${linear(
          "vase",
          [
            [0, "#f4f6f2"],
            [0.28, "#ffffff"],
            [0.65, "#c4cfca"],
            [1, "#7f918e"],
          ],
          [0, 0, 1, 0],
        )}</defs>${sprig(420, 740, 150, 330, "#7fa08a")}${sprig(420, 740, 690, 300, "#6d957f")}${sprig(420, 740, 470, 150, "#86a68c")}${sprig(420, 740, 280, 190, "#6f9682")}${sprig(420, 740, 640, 590, "#5f8a74")}${sprig(420, 740, 190, 610, "#7fa08a")}${times(9, (turn) => `<path d="M${400 + turn * 5} 745Q${380 + turn * 10} 640 ${300 + turn * 32} 520" stroke="#67854b" stroke-width="5" fill="none"/>`).join("")}${vase}${bloom(300, 600, 1.15, "#f2c14e")}${bloom(555, 560, 1.2, "#f08a6a")}${bloom(250, 430, 1.1, "#f6e3cf")}${bloom(590, 400, 1.15, "#e8657f")}${bloom(400, 320, 1.2, "#f3a53f")}${bloom(330, 480, 1.35, "#ee7f8f")}${bloom(480, 440, 1.5, "#f9dcc8")}${bloom(430, 610, 1.45, "#d94f6a")}${bloom(525, 285, 0.85, "#f9dcc8")}`,
      },
    ];
  },
};
