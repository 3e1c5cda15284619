import type { AssetSearch } from "#lib/asset-search.ts";
import { parseSearch } from "#lib/search-language/parse-search.ts";

const dates: ReadonlySet<string> = new Set(["created", "updated", "expires"]);
const moments: ReadonlySet<string> = new Set(["scheduled", "expired"]);

/**
 * Whether what a search finds changes by itself as time goes by, as `is:expired` and `expires:7d`
 * do. Then no answer about it holds until the next change of the space.
 */
export function asksForNow({ q }: Pick<AssetSearch, "q">): boolean {
  if (!q.includes(":")) return false;
  const { terms } = parseSearch(q, { fields: [], languages: [] });
  return terms.some(
    (term) =>
      term.kind === "filter" &&
      (dates.has(term.key) ||
        (term.key === "is" && term.values.some((value) => moments.has(value)))),
  );
}
