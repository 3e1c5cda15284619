/** More columns than this leave no room to write in. */
export const mostShownLanguages = 4;

/**
 * The languages whose texts are shown: those remembered that still exist, else the first two.
 * The order is the space's, with its default language first.
 */
export function shownLanguages(all: readonly string[], remembered: readonly string[]): string[] {
  const known = all.filter((code) => remembered.includes(code)).slice(0, mostShownLanguages);
  return known.length > 0 ? known : all.slice(0, 2);
}

/** Shows or hides a language. One stays, and a fifth takes the place of the last. */
export function toggleLanguage(shown: readonly string[], code: string): string[] {
  if (shown.includes(code))
    return shown.length > 1 ? shown.filter((other) => other !== code) : [code];
  return [...shown.slice(0, mostShownLanguages - 1), code];
}
