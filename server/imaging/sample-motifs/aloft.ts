import { mixHex } from "./colour.ts";
import { paintField, smoothstep } from "./pixel-field.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { between, times } from "./seeded-random.ts";
import { fractal, ridged, smoothNoise } from "./smooth-noise.ts";
import { backdrop, glow, linear, num, polyline, sky } from "./svg-parts.ts";

function balloon(
  id: string,
  x: number,
  y: number,
  size: number,
  colours: readonly string[],
): string {
  const gores = 9;
  const edge = (share: number) => {
    const reach = Math.sin(share * (Math.PI / 2)) * 100;
    return `C${num(reach * 1.02)} -70 ${num(reach * 1.06)} 10 ${num(reach * 0.62)} 70Q${num(reach * 0.36)} 105 ${num(reach * 0.19)} 128`;
  };
  const strips = times(gores, (turn) => {
    const left = (turn / gores) * 2 - 1;
    const right = ((turn + 1) / gores) * 2 - 1;
    const colour = colours[turn % colours.length] ?? "#fff";
    const back = (share: number) => {
      const reach = Math.sin(share * (Math.PI / 2)) * 100;
      return `L${num(reach * 0.19)} 128Q${num(reach * 0.36)} 105 ${num(reach * 0.62)} 70C${num(reach * 1.06)} 10 ${num(reach * 1.02)} -70 0 -110Z`;
    };
    return `<path d="M0 -110${edge(left)}${back(right)}" fill="${colour}"/>`;
  });
  return `<g transform="translate(${x} ${y}) scale(${size})"><defs><radialGradient id="${id}" cx=".7" cy=".28" r=".85"><stop offset="0" stop-color="#fff4d0" stop-opacity=".6"/><stop offset=".4" stop-color="#fff4d0" stop-opacity="0"/><stop offset="1" stop-color="#1d1440" stop-opacity=".62"/></radialGradient></defs>${strips.join("")}<path d="M0 -110${edge(1)}L-19 128Q-36 105 -62 70C-106 10 -102 -70 0 -110Z" fill="url(#${id})"/><path d="M-19 128H19L16 138H-16Z" fill="#3b2a3a"/><path d="M-16 138L-12 166M16 138L12 166M-5 138L-4 166M5 138L4 166" stroke="#2c2030" stroke-width="1.2"/><path d="M-14 165H14L11 186H-11Z" fill="#7a4a2c"/><path d="M-14 165H14V170H-14Z" fill="#b98552"/><ellipse cx="0" cy="134" rx="8" ry="11" fill="#ffcf6b" fill-opacity=".75"/></g>`;
}

/** Hot-air balloons over hazy hills in early light. */
export const hotAirBalloons: SampleMotif = {
  view: { width: 1000, height: 1000, scale: 1.8 },
  format: "jpeg",
  subject: { x: 335, y: 360 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const air = sky("s", 1000, 1000, [
      [0, "#5c9bc9"],
      [0.35, "#a9cfdc"],
      [0.62, "#fbdfc0"],
      [0.8, "#ffcb9c"],
      [1, "#f5b08a"],
    ]);
    const clouds = paintField(
      view,
      (x, y, out) => {
        const puff = fractal(noise, x / 240, y / 62, 6);
        [out[0], out[1], out[2]] = [255, 243, 230];
        out[3] =
          smoothstep(0.5, 0.76, puff) * smoothstep(0, 180, y) * smoothstep(720, 380, y) * 190;
      },
      0.3,
      4,
    );
    const hills = times(5, (turn) => {
      const points = [{ x: 0, y: 1000 }];
      for (let x = 0; x <= 1000; x += 4) {
        const chimney =
          Math.max(0, ridged(noise, x / 34 + turn * 7, turn, 2) - 0.72) *
          170 *
          (turn > 0 && turn < 4 ? 1 : 0);
        points.push({
          x,
          y:
            730 +
            turn * 58 -
            (fractal(noise, x / 230 + turn * 9, turn * 3, 4) - 0.5) * 130 -
            chimney,
        });
      }
      points.push({ x: 1000, y: 1000 });
      const colour = mixHex("#e6b39a", "#5a3550", turn / 4);
      return `<defs>${linear(`h${turn}`, [
        [0, colour],
        [0.5, mixHex(colour, "#ffd6b0", 0.45)],
        [1, mixHex(colour, "#ffd6b0", 0.6)],
      ])}</defs><path d="${polyline(points)}Z" fill="url(#h${turn})"/>`;
    });
    return [
      { svg: air },
      { field: clouds },
      {
        svg: `${glow("g", { x: 820, y: 660 }, 480, "#fff0c2", 0.9)}${balloon("b5", 905, 470, 0.24, ["#8e6aa8", "#f7e0c0"])}${balloon("b6", 520, 590, 0.2, ["#d95d4a", "#fff0da"])}${hills.slice(0, 2).join("")}${balloon("b4", 140, 690, 0.34, ["#3f8f8a", "#ffe2b0"])}${hills.slice(2).join("")}${balloon("b2", 735, 300, 0.72, ["#2c6fa3", "#f7efe0", "#f2b23e"])}${balloon("b3", 610, 745, 0.5, ["#f0b23a", "#e2673c"])}${balloon("b1", 335, 350, 1.65, ["#d8433b", "#f7e7cf", "#f2a03c"])}`,
      },
      {
        svg: backdrop("#000") + glow("w", { x: 830, y: 640 }, 620, "#ffb57a", 0.32),
        blend: "screen",
      },
    ];
  },
};

/** A flock crossing a huge pale sun, in ink and wash. */
export const cranesInFlight: SampleMotif = {
  view: { width: 1600, height: 900, scale: 1.25 },
  format: "jpeg",
  subject: { x: 520, y: 430 },
  draw: (random, view) => {
    const noise = smoothNoise(random);
    const paper = paintField(
      view,
      (x, y, out) => {
        const wash = fractal(noise, x / 330, y / 170, 5);
        const fibre = fractal(noise, x / 3, y / 7, 2);
        const tone = 1 - smoothstep(0.5, 0.85, wash) * 0.13 - (fibre - 0.5) * 0.05;
        const low = smoothstep(420, 900, y);
        out[0] = (246 - low * 66) * tone;
        out[1] = (232 - low * 62) * tone;
        out[2] = (212 - low * 30) * tone;
      },
      0.6,
    );
    const crane = (x: number, y: number, size: number, beat: number) => {
      const lift = 30 + beat * 60;
      return `<g transform="translate(${num(x)} ${num(y)}) scale(${num(size)}) rotate(${num(between(random, -9, 3))})"><path d="M-20 2C-34 ${num(-lift * 0.7)} -66 ${num(-lift * 1.5)} -112 ${num(-lift * 1.35)}C-92 ${num(-lift * 0.85)} -70 ${num(-lift * 0.3)} -34 12Z" fill="#fdfaf3"/><path d="M-66 ${num(-lift * 1.28)}C-84 ${num(-lift * 1.5)} -100 ${num(-lift * 1.5)} -124 ${num(-lift * 1.4)}C-104 ${num(-lift * 1.05)} -88 ${num(-lift * 0.65)} -62 ${num(-lift * 0.35)}Z" fill="#22242c"/><path d="M-4 0C16 ${num(-lift)} 40 ${num(-lift * 1.9)} 86 ${num(-lift * 2.05)}C72 ${num(-lift * 1.2)} 50 ${num(-lift * 0.3)} 14 12Z" fill="#fffdf8"/><path d="M44 ${num(-lift * 1.6)}C60 ${num(-lift * 1.95)} 78 ${num(-lift * 2.1)} 98 ${num(-lift * 2.12)}C88 ${num(-lift * 1.6)} 74 ${num(-lift)} 50 ${num(-lift * 0.5)}Z" fill="#191b22"/><path d="M-62 22C-46 4 -12 -4 26 -2C60 0 84 -8 112 -17L120 -17L132 -13L119 -11C96 -2 70 10 30 14C-4 18 -34 20 -62 22Z" fill="#fffdf8"/><path d="M54 4C76 0 96 -8 112 -15C98 -3 78 6 58 9Z" fill="#1d1f26"/><path d="M112 -18C117 -23 122 -21 124 -16Z" fill="#d33a2c"/><path d="M-56 20L-104 30M-54 22L-106 37" stroke="#3a3432" stroke-width="2.4"/></g>`;
    };
    const flock = [
      [520, 430, 1.75, 0.9],
      [860, 330, 0.95, 0.3],
      [905, 520, 0.82, 0.75],
      [1110, 250, 0.68, 0.6],
      [1190, 420, 0.62, 0.15],
      [1330, 310, 0.5, 0.8],
      [1400, 205, 0.42, 0.4],
    ].map(([x = 0, y = 0, size = 1, beat = 0]) => crane(x, y, size, beat));
    const ridge = (base: number, swing: number, seed: number, id: string, from: string) => {
      const points = [{ x: 0, y: 900 }];
      for (let x = 0; x <= 1600; x += 4)
        points.push({ x, y: base - ridged(noise, x / 330 + seed, seed, 5) * swing });
      points.push({ x: 1600, y: 900 });
      return `<defs>${linear(id, [
        [0, from, 0.85],
        [0.55, from, 0.12],
        [1, from, 0],
      ])}</defs><path d="${polyline(points)}Z" fill="url(#${id})"/>`;
    };
    return [
      { field: paper },
      {
        svg: `<defs>${linear("sun", [
          [0, "#e4573c"],
          [0.7, "#ee8a5b"],
          [1, "#f6c79a"],
        ])}</defs><circle cx="640" cy="400" r="285" fill="url(#sun)"/>${ridge(800, 330, 2.2, "r1", "#7389a0")}${ridge(860, 300, 5.7, "r2", "#3f5874")}${ridge(930, 260, 9.4, "r3", "#22354f")}${flock.join("")}`,
      },
    ];
  },
};
