/** A browser's own description in two names, `Firefox` and `Linux`; null for what is not known. */
export function readUserAgent(userAgent: string): {
  browser: string | null;
  system: string | null;
} {
  return { browser: firstMatch(browsers, userAgent), system: firstMatch(systems, userAgent) };
}

// In this order: Edge and Opera also say Chrome, and Chrome also says Safari.
const browsers = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\b(OPR|Opera)\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS|HeadlessChrome|Chromium)\//],
  ["Safari", /\bSafari\//],
] as const;

const systems = [
  ["Android", /Android/],
  ["iOS", /iPhone|iPad|iPod/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X|Macintosh/],
  ["ChromeOS", /CrOS/],
  ["Linux", /Linux/],
] as const;

function firstMatch(known: readonly (readonly [string, RegExp])[], text: string): string | null {
  return known.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
