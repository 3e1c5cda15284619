import type { AssetSearch } from "#lib/asset-search.ts";
import { parseSearch } from "#lib/search-language/parse-search.ts";
import type { SearchVocabulary } from "#lib/search-language/search-expression.ts";
import type { Database } from "#server/db/open-database.ts";
import { missingFilter, type TextScope } from "./filters/cell-filter.ts";
import { expressionFilters } from "./filters/expression-filters.ts";
import { factFilters } from "./filters/fact-filters.ts";
import { type Filter, inTrash } from "./filters/filter.ts";
import { folderFilter } from "./filters/folder-filter.ts";
import { inCollectionFilter, kindFilter } from "./filters/kind-filter.ts";
import { resolveNames } from "./filters/resolve-names.ts";
import { lockedFilter, privateFilter } from "./filters/state-filter.ts";
import { tagFilter, termFilter } from "./filters/tag-filter.ts";

/**
 * The conditions of a search beyond space and trash, for table alias `a`. Costs a statement where
 * fields and languages are spoken of, and one for each kind of name.
 */
export async function filtersOf(
  database: Database,
  spaceId: number,
  search: AssetSearch,
): Promise<Filter[]> {
  const scope = await textScope(database, spaceId, search);
  // PostgreSQL takes no text with this in it, and no text has it.
  const written = search.q.replaceAll("\u0000", " ");
  const expression = parseSearch(written, vocabularyOf(scope));
  const names = await resolveNames(database, spaceId, expression);
  const filters = expressionFilters(scope, expression, names);
  if (search.folder !== undefined)
    filters.push(folderFilter(spaceId, search.folder, search.sub === "yes"));
  filters.push(...tagFilters(search));
  if (search.collection !== undefined)
    filters.push(inCollectionFilter(search.collection, search.sort));
  filters.push(...search.terms.map((term) => termFilter([term])));
  if (search.kinds.length > 0) filters.push(kindFilter(scope, search.kinds));
  filters.push(...factFilters(scope, search));
  if (search.private) filters.push(privateFilter(scope, search.private === "yes"));
  if (search.locked) filters.push(lockedFilter(spaceId, search.locked === "yes"));
  if (search.missing) {
    const [field = "", language = ""] = search.missing.split(":");
    filters.push(missingFilter(scope, { field, language }));
  }
  return search.view === "trash" ? filters.map(inTrash) : filters;
}

function tagFilters(search: AssetSearch): Filter[] {
  if (search.tags.length === 0) return [];
  if (search.tagMode === "all") return search.tags.map((tag) => tagFilter([tag]));
  return [tagFilter([...new Set(search.tags)])];
}

/** A search for plain words needs to know nothing of the space. */
async function textScope(
  database: Database,
  spaceId: number,
  search: AssetSearch,
): Promise<TextScope> {
  if (search.q.includes(":") || search.missing) return readTextScope(database, spaceId);
  return {
    provider: database.provider,
    spaceId,
    now: Date.now(),
    fields: new Map(),
    languages: [],
  };
}

/** What filters must know of a space. */
export async function readTextScope(database: Database, spaceId: number): Promise<TextScope> {
  const rows = await database.queryRows(
    `SELECT "key", "translatable", "required", "position" AS "place" FROM "Field" WHERE "spaceId" = ?
     UNION ALL SELECT "code", NULL, NULL, "position" FROM "Language" WHERE "spaceId" = ?
     ORDER BY "place", "key"`,
    [spaceId, spaceId],
  );
  const fields = rows.filter((row) => row.required !== null);
  return {
    provider: database.provider,
    spaceId,
    now: Date.now(),
    fields: new Map(
      fields.map((row) => [
        String(row.key),
        { translatable: Boolean(row.translatable), required: Boolean(row.required) },
      ]),
    ),
    languages: rows.filter((row) => row.required === null).map((row) => String(row.key)),
  };
}

function vocabularyOf({ fields, languages }: TextScope): SearchVocabulary {
  return {
    fields: [...fields].map(([key, { translatable }]) => ({ key, translatable })),
    languages,
  };
}

/** The search, looking into the trash when its words ask for it. */
export function withViewOf(search: AssetSearch): AssetSearch {
  if (search.view === "trash" || !/\btrashed\b/i.test(search.q)) return search;
  const { terms } = parseSearch(search.q, { fields: [], languages: [] });
  const isTrash = terms.some(
    (term) =>
      term.kind === "filter" &&
      term.key === "is" &&
      !term.isNot &&
      term.values.length === 1 &&
      term.values[0] === "trashed",
  );
  return isTrash ? { ...search, view: "trash" } : search;
}
