import type { BrowserContextOptions } from "playwright-core";

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
/** 1280 pixels at 400 percent: the narrowest that everything must fit on. */
const narrowest = { width: 320, height: 640 };
const german = { locale: "de-DE" };

/** The ways to look at the product, by what the files of each end with. */
export const looks: Record<string, BrowserContextOptions> = {
  light: { viewport: wide, colorScheme: "light" },
  dark: { viewport: wide, colorScheme: "dark" },
  narrow: { viewport: narrow, colorScheme: "light" },
  "narrow-dark": { viewport: narrow, colorScheme: "dark" },
  narrowest: { viewport: narrowest, colorScheme: "light" },
  "forced-colours": { viewport: wide, colorScheme: "dark", forcedColors: "active" },
  german: { viewport: wide, colorScheme: "light", ...german },
  "german-narrow": { viewport: narrow, colorScheme: "light", ...german },
  "german-narrowest": { viewport: narrowest, colorScheme: "dark", ...german },
};
