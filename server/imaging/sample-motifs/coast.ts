import { colourRamp, mixRgb, rgb } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, times } from "./seeded-random.ts";
import { fractal, smoothNoise } from "./smooth-noise.ts";
import { backdrop, blur, glow, linear, num, polyline } from "./svg-parts.ts";

/** A red and white lighthouse on a cliff under storm clouds, its beam on. */
export const lighthouse: SampleMotif = {
  view: { width: 800, height: 1000, scale: 1.8 },
  format: "jpeg",
  subject: { x: 562, y: 330 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const air = colourRamp([
      [0, "#1e3346"],
      [0.4, "#41627a"],
      [0.7, "#c89a84"],
      [1, "#f6c48d"],
    ]);
    const field = paintField(
      view,
      (x, y, out) => {
        let colour = air(Math.min(1, y / 720));
        if (y < 720) {
          const lift = 260 / (760 - y + 120);
          const bend = fractal(noise, x / 210 + 7, y / 120, 4);
          const cloud = fractal(noise, (x - 400) / 170 + bend * 1.2, y / 74 + lift + bend, 6);
          const lit = mixRgb(
            rgb("#24384c"),
            rgb("#f0b595"),
            smoothstep(250, 700, y) * smoothstep(0.7, 0.5, cloud),
          );
          colour = mixRgb(colour, lit, smoothstep(0.42, 0.66, cloud) * 0.9);
        } else {
          const depth = (y - 720) / 280;
          const wave = fractal(
            noise,
            ((x - 300) / 120) * (1 / (depth + 0.15)),
            7 / (depth + 0.09),
            5,
          );
          colour = mixRgb(
            mixRgb(rgb("#b98f80"), rgb("#14344a"), smoothstep(0, 0.55, depth)),
            rgb("#e9e2d3"),
            smoothstep(0.6, 0.78, wave) * 0.55,
          );
          colour = mixRgb(colour, rgb("#0b2233"), smoothstep(0.5, 0.3, wave) * 0.5);
        }
        [out[0], out[1], out[2]] = colour;
      },
      0.55,
    );
    const cliff = [
      { x: 800, y: 1000 },
      { x: 310, y: 1000 },
    ];
    const edge = [
      [322, 950],
      [318, 900],
      [352, 850],
      [348, 800],
      [392, 760],
      [398, 716],
      [440, 690],
      [520, 672],
      [640, 668],
      [800, 640],
    ];
    for (const [x = 0, y = 0] of edge)
      cliff.push({ x: x + between(random, -8, 8), y: y + between(random, -5, 5) });
    const cracks = times(120, () => {
      const x = between(random, 350, 800);
      const y = between(random, 715, 1000);
      return `<path d="M${num(x)} ${num(y)}l${num(between(random, -16, 6))} ${num(between(random, 20, 70))}l${num(between(random, 4, 22))} ${num(between(random, -30, -5))}Z" fill="${random() < 0.5 ? "#15232c" : "#8a7268"}" fill-opacity="${num(between(random, 0.15, 0.45))}"/>`;
    });
    const grass = times(260, () => {
      const x = between(random, 415, 800);
      return `<path d="M${num(x)} ${num(690 - (x - 415) * 0.11 + between(random, -4, 20))}q${num(between(random, -6, 6))} -8 ${num(between(random, -9, 9))} ${num(between(random, -20, -9))}" stroke="${["#5f7042", "#8a8a4e", "#3d5338"][Math.floor(random() * 3)]}" stroke-width="2.2" fill="none"/>`;
    });
    const band = (top: number, bottom: number, fill: string) => {
      const wide = (y: number) => 30 + (y - 340) * 0.075;
      return `<path d="M${562 - wide(top)} ${top}H${562 + wide(top)}L${562 + wide(bottom)} ${bottom}H${562 - wide(bottom)}Z" fill="${fill}"/>`;
    };
    const tower = `${band(350, 680, "#f4efe6")}${band(415, 480, "#c8382f")}${band(545, 612, "#c8382f")}<path d="M532 350H592L611 680H513Z" fill="url(#round)"/><rect x="518" y="338" width="88" height="14" rx="3" fill="#2b3138"/><path d="M522 338V318M536 338V318M588 338V318M602 338V318M518 318H606" stroke="#2b3138" stroke-width="3"/><rect x="540" y="290" width="44" height="48" fill="#ffe9a8"/><path d="M540 290V338M554 290V338M570 290V338M584 290V338" stroke="#39424a" stroke-width="3"/><path d="M532 292Q562 242 592 292Z" fill="#b52f29"/><circle cx="562" cy="258" r="6" fill="#2b3138"/><rect x="553" y="440" width="16" height="24" rx="8" fill="#3a2b2c"/><rect x="553" y="565" width="16" height="24" rx="8" fill="#3a2b2c"/><path d="M640 690V632L676 606L712 632V690Z" fill="#ece5da"/><path d="M630 640L676 600L722 640L712 644L676 614L640 644Z" fill="#8e2d2a"/><rect x="667" y="648" width="18" height="24" fill="#ffd98f"/>`;
    const spray = times(
      150,
      () =>
        `<circle cx="${num(330 + (random() + random() - 1) * 110)}" cy="${num(960 - random() ** 2 * 150)}" r="${num(random() ** 3 * 7 + 0.8)}" fill="#fff" fill-opacity="${num(between(random, 0.25, 0.8))}"/>`,
    );
    return [
      { field },
      {
        svg: `<defs>${blur("b", 12)}${linear(
          "beam",
          [
            [0, "#fff2c4", 0],
            [1, "#fff2c4", 0.75],
          ],
          [0, 0, 1, 0],
        )}</defs>${backdrop("#000")}<path d="M562 306L-60 150V330L562 324Z" fill="url(#beam)" filter="url(#b)"/>`,
        blend: "screen",
      },
      {
        svg: `<defs>${linear("rock", [
          [0, "#5c534f"],
          [0.5, "#33383d"],
          [1, "#18252e"],
        ])}${linear(
          "round",
          [
            [0, "#20303c", 0.55],
            [0.3, "#20303c", 0],
            [0.65, "#20303c", 0.12],
            [1, "#1a2a36", 0.7],
          ],
          [0, 0, 1, 0],
        )}${blur("m", 3)}</defs><path d="${polyline(cliff)}Z" fill="url(#rock)"/>${cracks.join("")}<path d="M398 716L440 690L520 672L640 668L800 640V690Q600 712 470 712Z" fill="#56643f"/>${tower}${grass.join("")}<g filter="url(#m)">${spray.slice(0, 90).join("")}</g>${spray.slice(90).join("")}`,
      },
      { svg: glow("g", { x: 562, y: 314 }, 180, "#ffefb8", 0.85), blend: "screen" },
    ];
  },
};

function fish(
  x: number,
  y: number,
  size: number,
  colour: string,
  belly: string,
  flip: number,
): string {
  return `<g transform="translate(${num(x)} ${num(y)}) scale(${num(size * flip)} ${num(size)})"><path d="M-30 0C-44 -22 -58 -24 -64 -20C-58 -8 -58 8 -64 20C-58 24 -44 22 -30 0Z" fill="${colour}"/><path d="M-8 -18Q8 -38 24 -30Q18 -22 22 -14Z" fill="${colour}"/><path d="M-36 0C-18 -26 26 -28 46 0C26 26 -18 24 -36 0Z" fill="${colour}"/><path d="M-30 5C-10 22 26 22 42 6C24 14 -8 14 -30 5Z" fill="${belly}" fill-opacity=".8"/><path d="M10 -19Q2 0 10 18M-6 -19Q-14 0 -6 18" stroke="${belly}" stroke-width="5" fill="none" stroke-opacity=".85"/><circle cx="32" cy="-5" r="4.4" fill="#fff"/><circle cx="33" cy="-5" r="2.6" fill="#122"/></g>`;
}

/** Shafts of light in blue water, corals and a school of orange fish. */
export const coralReef: SampleMotif = {
  view: { width: 1600, height: 900, scale: 1.25 },
  format: "jpeg",
  subject: { x: 560, y: 400 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const sea = colourRamp([
      [0, "#8fe9ea"],
      [0.25, "#2fb6d0"],
      [0.6, "#0f6fa3"],
      [1, "#07355f"],
    ]);
    const field = paintField(
      view,
      (x, y, out) => {
        const ray = Math.atan2(x - 950, y + 420);
        const shaft = fractal(noise, ray * 13, 2 + y / 2600, 4);
        const shine = smoothstep(0.46, 0.76, shaft) * Math.exp(-y / 430);
        const surface =
          smoothstep(
            0.55,
            0.75,
            fractal(noise, ((x - 900) / 90) * (120 / (y + 60)), 900 / (y + 50), 3),
          ) * Math.exp(-y / 70);
        [out[0], out[1], out[2]] = mixRgb(
          sea(y / 900 + Math.abs(x - 950) / 5200),
          rgb("#eaffff"),
          Math.min(0.9, shine * 0.62 + surface * 0.6),
        );
      },
      0.4,
    );
    const rock = (base: number, swing: number, seed: number, fill: string) => {
      const points = [{ x: 0, y: 900 }];
      for (let x = 0; x <= 1600; x += 10) {
        points.push({
          x,
          y:
            base -
            (fractal(noise, x / 260 + seed, seed, 4) - 0.5) * swing -
            Math.abs((x - 800) / 800) ** 3 * swing * 0.35,
        });
      }
      points.push({ x: 1600, y: 900 });
      return `<path d="${polyline(points)}Z" fill="${fill}"/>`;
    };
    const branch = (
      x: number,
      y: number,
      angle: number,
      long: number,
      thick: number,
      colour: string,
    ): string => {
      const toX = x + Math.cos(angle) * long;
      const toY = y + Math.sin(angle) * long;
      const here = `<path d="M${num(x)} ${num(y)}L${num(toX)} ${num(toY)}" stroke="${colour}" stroke-width="${num(thick)}"/>`;
      if (long < 16) return here;
      return (
        here +
        times(random() < 0.4 ? 3 : 2, () =>
          branch(
            toX,
            toY,
            angle + between(random, -0.6, 0.6),
            long * between(random, 0.68, 0.84),
            thick * 0.78,
            colour,
          ),
        ).join("")
      );
    };
    const coral = (x: number, y: number, long: number, colour: string) =>
      `<g stroke-linecap="round">${times(4, () => branch(x, y, -1.57 + between(random, -0.6, 0.6), long, long / 4.2, colour)).join("")}</g>`;
    const brain = (x: number, y: number, size: number, colour: string, id: string) =>
      `<defs><radialGradient id="${id}" cx=".4" cy=".25" r=".8"><stop offset="0" stop-color="${colour}"/><stop offset="1" stop-color="#231942"/></radialGradient></defs><ellipse cx="${x}" cy="${y}" rx="${size}" ry="${num(size * 0.72)}" fill="url(#${id})"/>${times(40, () => `<circle cx="${num(x + (random() + random() - 1) * size * 0.8)}" cy="${num(y - random() * size * 0.5)}" r="${num(size * 0.045)}" fill="#fff" fill-opacity=".22"/>`).join("")}`;
    const weed = times(16, (turn) => {
      const x = 1330 + turn * 17 + between(random, -7, 7);
      const tall = between(random, 150, 330);
      const sway = between(random, 12, 30);
      return `<path d="M${num(x)} 860q${num(sway)} ${num(-tall * 0.3)} 0 ${num(-tall * 0.55)}t${num(sway * 0.7)} ${num(-tall * 0.45)}" stroke="${["#1e8a6a", "#3fb07a", "#136b5f"][turn % 3]}" stroke-width="${num(between(random, 5, 10))}" fill="none" stroke-linecap="round"/>`;
    });
    const school = times(19, (turn) => {
      const around = turn * 2.4;
      const out = Math.sqrt(turn + 0.6) * 62;
      return fish(
        560 + Math.cos(around) * out * 1.45,
        395 + Math.sin(around) * out * 0.72,
        between(random, 0.42, 0.72),
        turn % 3 === 0 ? "#ff9a2e" : "#ff7a2b",
        "#fff3df",
        1,
      );
    });
    const far = times(
      16,
      () =>
        `<path d="M0 0q14 -9 28 0q-14 9 -28 0l-9 -6v12Z" transform="translate(${num(between(random, 980, 1400))} ${num(between(random, 180, 360))}) scale(${num(between(random, 0.6, 1.1))})" fill="#0b4f7d" fill-opacity=".55"/>`,
    );
    const bubbles = times(46, () => {
      const size = between(random, 2, 9);
      return `<circle cx="${num(1180 + (random() - 0.5) * 130)}" cy="${num(random() * 640 + 60)}" r="${num(size)}" fill="#fff" fill-opacity=".12" stroke="#eaffff" stroke-opacity=".7" stroke-width="1.3"/>`;
    });
    return [
      { field },
      {
        svg: `<defs>${blur("b", 3)}</defs>${far.join("")}<g filter="url(#b)">${rock(690, 260, 3.3, "#0d5482")}</g>${rock(770, 230, 8.2, "#0b3d66")}${coral(1090, 770, 52, "#c64f8a")}${coral(200, 740, 58, "#e0607e")}${weed.join("")}`,
      },
      {
        svg: `${school.join("")}${bubbles.join("")}${rock(850, 190, 5.4, "#152a52")}${brain(720, 850, 88, "#f3a35c", "b1")}${brain(880, 872, 60, "#d86aa0", "b2")}${coral(420, 860, 62, "#ff7d6b")}${coral(1230, 870, 54, "#ffb04f")}${coral(60, 880, 70, "#b65fc8")}${coral(1540, 880, 62, "#f0668f")}${rock(912, 110, 1.4, "#0c1c3c")}`,
      },
    ];
  },
};
