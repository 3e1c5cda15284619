/** Searches that were found to have too many hits to sort, with the time of forgetting. */
const known = new Map<string, number>();

const rememberedFor = 60_000;
const mostRemembered = 1000;

/**
 * Whether a search had too many hits a moment ago. A page after the first, or a count, need not
 * find that out again. What is remembered decides how rows are found, never which.
 */
export function isKnownAsCommon(search: string): boolean {
  return (known.get(search) ?? 0) > Date.now();
}

export function rememberAsCommon(search: string): void {
  if (known.size >= mostRemembered) known.clear();
  known.set(search, Date.now() + rememberedFor);
}
