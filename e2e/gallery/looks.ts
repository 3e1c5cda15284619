import type { BrowserContextOptions } from "playwright-core";

export type Look = {
  options: BrowserContextOptions;
  /** In English what opens over a screen is found by its name; elsewhere only screens are shown. */
  hasScenes: boolean;
};

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
/** 1280 pixels at 400 percent: the narrowest that everything must fit on. */
const narrowest = { width: 320, height: 640 };
const german = { locale: "de-DE" };

/** The ways to look at the product, by what the files of each end with. */
export const looks = {
  light: look({ viewport: wide, colorScheme: "light" }),
  dark: look({ viewport: wide, colorScheme: "dark" }),
  narrow: look({ viewport: narrow, colorScheme: "light" }),
  "narrow-dark": look({ viewport: narrow, colorScheme: "dark" }),
  narrowest: look({ viewport: narrowest, colorScheme: "light" }),
  "forced-colours": look({ viewport: wide, colorScheme: "dark", forcedColors: "active" }),
  german: look({ viewport: wide, colorScheme: "light", ...german }, false),
  "german-narrowest": look({ viewport: narrowest, colorScheme: "dark", ...german }, false),
} satisfies Record<string, Look>;

function look(options: BrowserContextOptions, hasScenes = true): Look {
  return { options, hasScenes };
}
