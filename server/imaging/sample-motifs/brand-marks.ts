import type { SampleMotif } from "./sample-motif.ts";
import { times } from "./seeded-random.ts";
import { linear, num, radial } from "./svg-parts.ts";

const plain = { grain: 0, vignette: 0 };

/** The mark of an invented company: a wave under a sun, on nothing. */
export const waveMark: SampleMotif = {
  view: { width: 1200, height: 1200, scale: 1 },
  format: "png",
  ...plain,
  draw: () => [
    {
      svg: `<defs>${linear("sun", [
        [0, "#ffc857"],
        [1, "#f2784b"],
      ])}${linear("sea", [
        [0, "#1fa2a6"],
        [1, "#0f4c75"],
      ])}<clipPath id="c"><circle cx="600" cy="600" r="500"/></clipPath></defs><g clip-path="url(#c)"><circle cx="600" cy="600" r="500" fill="url(#sun)"/><path d="M0 640C160 540 300 540 420 620S680 740 820 640 1080 520 1200 600V1200H0Z" fill="url(#sea)"/><path d="M0 790C170 700 320 720 440 790S700 880 840 790 1090 690 1200 750V830C1090 780 980 790 850 870S560 950 430 870 170 800 0 880Z" fill="#fff" fill-opacity=".92"/><path d="M0 970C170 890 320 900 440 965S700 1050 840 965 1090 880 1200 930V985C1090 940 980 950 850 1030S560 1100 430 1030 170 970 0 1040Z" fill="#fff" fill-opacity=".75"/></g>`,
    },
  ],
};

/** A line icon of a frame with a mountain and a focus ring: stays SVG. */
export const pictureIcon: SampleMotif = {
  view: { width: 512, height: 512, scale: 1 },
  format: "svg",
  ...plain,
  draw: () => [
    {
      svg: `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#6b5cff"/><stop offset="1" stop-color="#ff6b9d"/></linearGradient></defs><rect x="32" y="32" width="448" height="448" rx="104" fill="url(#g)"/><g fill="none" stroke="#fff" stroke-width="26" stroke-linecap="round" stroke-linejoin="round"><rect x="116" y="136" width="280" height="240" rx="36"/><path d="M124 340L204 250L262 314L304 270L388 352"/><circle cx="310" cy="206" r="26"/></g>`,
    },
  ],
};

/** A chain of badges for the four seasons, on nothing. */
export const seasonBadges: SampleMotif = {
  view: { width: 1600, height: 420, scale: 1.25 },
  format: "png",
  ...plain,
  draw: () => {
    const badge = (x: number, y: number, from: string, to: string, sign: string, id: string) =>
      `<defs>${radial(
        id,
        [
          [0, from],
          [1, to],
        ],
        [0.35, 0.25, 0.95],
      )}</defs><g transform="translate(${x} ${y})"><path d="${times(48, (turn) => {
        const angle = (turn / 48) * Math.PI * 2;
        const out = turn % 2 ? 188 : 176;
        return `${turn ? "L" : "M"}${num(Math.cos(angle) * out)} ${num(Math.sin(angle) * out)}`;
      }).join(
        "",
      )}Z" fill="url(#${id})"/><circle r="150" fill="none" stroke="#fff" stroke-opacity=".85" stroke-width="5"/>${sign}</g>`;
    const blossom = times(
      5,
      (turn) =>
        `<path d="M0 0C-46 -30 -44 -86 -14 -96L0 -84L14 -96C44 -86 46 -30 0 0Z" fill="#fff" transform="rotate(${turn * 72})"/>`,
    ).join("");
    const sun = `<circle r="48" fill="#fff"/>${times(12, (turn) => `<rect x="-6" y="-104" width="12" height="38" rx="6" fill="#fff" transform="rotate(${turn * 30})"/>`).join("")}`;
    const leaf = `<path d="M-70 74C-92 -30 -20 -96 88 -88C96 20 30 92 -70 74Z" fill="#fff"/><path d="M-92 96L40 -42M-30 32V-24M-6 8H54" stroke="#b5491f" stroke-width="9" fill="none" stroke-linecap="round"/>`;
    const flake = times(
      6,
      (turn) =>
        `<path d="M0 0V-100M0 -66L-24 -88M0 -66L24 -88M0 -36L-20 -54M0 -36L20 -54" stroke="#fff" stroke-width="11" stroke-linecap="round" fill="none" transform="rotate(${turn * 60})"/>`,
    ).join("");
    return [
      {
        svg: `${badge(220, 210, "#ff9fc0", "#d83f7d", `${blossom}<circle r="17" fill="#e5578b"/>`, "a")}${badge(607, 210, "#ffd75e", "#f0892c", sun, "b")}${badge(993, 210, "#f08a4a", "#a83a1a", leaf, "c")}${badge(1380, 210, "#7fc4f2", "#2758a8", flake, "d")}`,
      },
    ];
  },
};

/** An enamel mug cut out for a shop page: transparent around, soft shadow below. */
export const enamelMug: SampleMotif = {
  view: { width: 1000, height: 1000, scale: 1.4 },
  format: "png",
  ...plain,
  subject: { x: 440, y: 520 },
  draw: (random) => {
    const specks = times(260, () => {
      const across = random() * 2 - 1;
      const x = 440 + Math.sin((across * Math.PI) / 2) * 252;
      return `<ellipse cx="${num(x)}" cy="${num(292 + random() * 480)}" rx="${num((random() * 2.6 + 0.8) * Math.max(0.3, Math.cos((across * Math.PI) / 2)))}" ry="${num(random() * 2.6 + 0.8)}" fill="#f3f6f2" fill-opacity=".75"/>`;
    });
    return [
      {
        svg: `<defs>${linear(
          "body",
          [
            [0, "#0f3b3a"],
            [0.16, "#1d6460"],
            [0.34, "#3f9a90"],
            [0.44, "#2a7d77"],
            [0.75, "#145150"],
            [0.94, "#0a2f30"],
            [1, "#174a49"],
          ],
          [0, 0, 1, 0],
        )}${linear("grip", [
          [0, "#2f8780"],
          [0.5, "#1a5d5a"],
          [1, "#0a3033"],
        ])}${linear(
          "in",
          [
            [0, "#9fb0aa"],
            [0.5, "#e9eeea"],
            [1, "#ffffff"],
          ],
          [0, 0, 1, 0.4],
        )}<filter id="s" x="-30%" y="-200%" width="160%" height="500%"><feGaussianBlur stdDeviation="22"/></filter><clipPath id="c"><path d="M186 262C186 500 192 700 214 770Q220 800 262 806Q440 828 618 806Q660 800 666 770C688 700 694 500 694 262Z"/></clipPath></defs><ellipse cx="470" cy="812" rx="330" ry="28" fill="#12201f" fill-opacity=".45" filter="url(#s)"/><path d="M680 352C806 318 880 400 864 512S760 690 656 686" fill="none" stroke="url(#grip)" stroke-width="46" stroke-linecap="round"/><path d="M690 342C800 316 862 398 850 500" fill="none" stroke="#8fd0c4" stroke-opacity=".6" stroke-width="9" stroke-linecap="round"/><path d="M186 262C186 500 192 700 214 770Q220 800 262 806Q440 828 618 806Q660 800 666 770C688 700 694 500 694 262Z" fill="url(#body)"/><g clip-path="url(#c)">${specks.join("")}<path d="M300 300C296 500 300 660 316 790" stroke="#d6fff4" stroke-opacity=".2" stroke-width="42" fill="none"/></g><g fill="none" stroke="#f4ead2" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"><path d="M322 640L420 478L476 566L512 514L586 640Z"/><circle cx="520" cy="440" r="30"/></g><ellipse cx="440" cy="262" rx="254" ry="56" fill="url(#in)"/><path d="M196 270A244 50 0 0 1 684 270C650 304 560 318 440 318S230 304 196 270Z" fill="#5f3a1e"/><path d="M196 270C230 240 330 226 440 226S650 240 684 270C640 252 540 244 440 244S240 252 196 270Z" fill="#b9c6c0"/><ellipse cx="440" cy="262" rx="254" ry="56" fill="none" stroke="#111b1e" stroke-width="11"/><path d="M240 236A254 56 0 0 1 420 207" stroke="#6f8386" stroke-width="4" fill="none"/>`,
      },
    ];
  },
};
