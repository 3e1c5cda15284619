import { z } from "zod";
import { readAssetSearch, writeAssetSearch } from "#lib/read-asset-search.ts";
import { parseSearch } from "#lib/search-language/parse-search.ts";
import { printTerm } from "#lib/search-language/print-search.ts";
import { database } from "#server/db/database.ts";
import { resolveNames } from "../assets/filters/resolve-names.ts";

export const savedFilterId = z.number().int().positive();
export const savedFilterName = z.string().trim().min(1).max(100);
export const savedFilterQuery = z.string().max(2000);

/**
 * The query as it is kept: known parameters only, and names of tags, folders, collections and
 * terms as `#id`, so that renaming one does not break the filter and deleting one shows.
 */
export async function keptQuery(spaceId: number, query: string): Promise<string> {
  const { search } = readAssetSearch(Object.fromEntries(new URLSearchParams(query)));
  const expression = parseSearch(search.q, { fields: [], languages: [] });
  const { idsOf } = await resolveNames(database(), spaceId, expression);
  let q = search.q;
  // From the end, so that the places of what is before stay right. All else stays as it was typed.
  for (const term of expression.terms.toReversed()) {
    if (term.kind !== "filter") continue;
    const values = term.values.map((value) => {
      const [id, ...others] = idsOf(term.key, value);
      return id === undefined || others.length > 0 ? value : `#${id}`;
    });
    if (values.some((value, index) => value !== term.values[index]))
      q = q.slice(0, term.start) + printTerm({ ...term, values }) + q.slice(term.end);
  }
  return writeAssetSearch({ ...search, q }).toString();
}
