import type { Actor } from "#lib/actor.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { type FacetName, type Facets, facetNames } from "#lib/facets.ts";
import { parseSearch } from "#lib/search-language/parse-search.ts";
import { printSearch } from "#lib/search-language/print-search.ts";
import { database } from "#server/db/database.ts";
import type { Database } from "#server/db/open-database.ts";
import { authorize } from "../authorize.ts";
import { rarestFilter } from "./count-assets.ts";
import { facetsByIndex } from "./facets-by-index.ts";
import type { Sql } from "./filters/filter.ts";
import { filtersOf, withViewOf } from "./search-filters.ts";
import { searchSource } from "./search-plan.ts";

/** No facet looks at more hits than this: beyond, a count says that there are at least so many. */
const mostHits = 5000;

/** Of any of whose values an asset has one, so that choosing several widens the search. */
const alternatives = ["type", "orientation", "collection"] as const satisfies FacetName[];

/**
 * How many assets each value of each facet would leave of a search. Everything is counted over
 * the first 5,000 hits, and over the whole library by the index of each value, up to 1,000; so
 * the cost does not grow with the library.
 */
export async function countFacets(actor: Actor, asked: AssetSearch): Promise<Facets> {
  authorize(actor, "asset.view");
  const search = withViewOf(asked);
  const db = database();
  const facets = emptyFacets();
  const others = new Set<FacetName>(facetNames);
  // What was chosen of alternatives must not hide the others.
  for (const name of alternatives) {
    const without = withoutFacet(search, name);
    if (!without) continue;
    others.delete(name);
    Object.assign(facets, pick(await countOver(db, actor.spaceId, without), [name]));
  }
  const filters = await filtersOf(db, actor.spaceId, search);
  const isEverything = filters.length === 0 && search.view === "live";
  Object.assign(facets, pick(await countOver(db, actor.spaceId, search), [...others]));
  if (isEverything) Object.assign(facets, await facetsByIndex(db, actor.spaceId));
  return facets;
}

/** The search without its own conditions of a facet; null when it has none. */
function withoutFacet(search: AssetSearch, name: FacetName): AssetSearch | null {
  const { terms } = parseSearch(search.q, { fields: [], languages: [] });
  const kept = terms.filter(
    (term) => !(term.kind === "filter" && term.key === name && !term.isNot),
  );
  const isParameter =
    (name === "type" && search.kinds.length > 0) ||
    (name === "collection" && search.collection !== undefined);
  if (kept.length === terms.length && !isParameter) return null;
  return {
    ...search,
    q: kept.length === terms.length ? search.q : printSearch({ terms: kept }),
    ...(name === "type" && { kinds: [] }),
    ...(name === "collection" && { collection: undefined }),
  };
}

async function countOver(db: Database, spaceId: number, search: AssetSearch): Promise<Facets> {
  const filters = await filtersOf(db, spaceId, search);
  const driver = await rarestFilter(db, spaceId, search, filters);
  const { from, where } = searchSource(db, spaceId, search, filters, {
    driver,
    ids: null,
    isOrdered: false,
  });
  const hits: Sql = {
    sql: `SELECT a."id" FROM ${from.sql} WHERE ${where.sql} LIMIT ${mostHits + 1}`,
    values: [...from.values, ...where.values],
  };
  const parts = facetParts(db).map(
    ([name, value, rest]) =>
      `SELECT '${name}' AS "facet", ${value} AS "value", COUNT(*) AS "count" FROM hit JOIN "Asset" a ON a."id" = hit."id" ${rest} GROUP BY 1, 2`,
  );
  const rows = await db.queryRows(
    `WITH hit AS MATERIALIZED (${hits.sql})
     ${parts.join(" UNION ALL ")} UNION ALL SELECT 'all', '', COUNT(*) FROM hit`,
    hits.values.concat(partValues(db)),
  );
  const isExact = Number(rows.find((row) => row.facet === "all")?.count ?? 0) <= mostHits;
  const facets = emptyFacets();
  for (const row of rows) {
    const name = facetNames.find((known) => known === row.facet);
    if (!name || row.value === null) continue;
    facets[name].push({ value: String(row.value), count: Number(row.count), isExact });
  }
  for (const name of facetNames) facets[name].sort((one, other) => other.count - one.count);
  return facets;
}

/** For each facet: its value of a row, and what it needs to know it. */
function facetParts({ provider }: Database): [FacetName, value: string, rest: string][] {
  const text = (column: string) => `CAST(${column} AS TEXT)`;
  const isPrivate = provider === "sqlite" ? `a."isPrivate" = 1` : `a."isPrivate"`;
  return [
    ["type", `a."kind"`, ""],
    ["folder", text(`a."folderId"`), ""],
    ["collection", text(`a."collectionId"`), ""],
    [
      "orientation",
      `CASE WHEN a."width" > a."height" THEN 'landscape' WHEN a."width" < a."height" THEN 'portrait' WHEN a."width" = a."height" THEN 'square' END`,
      "",
    ],
    ["tag", text(`t."tagId"`), `JOIN "AssetTag" t ON t."assetId" = a."id"`],
    [
      "missing",
      `g."field" || CASE WHEN g."language" = '' THEN '' ELSE '.' || g."language" END`,
      `JOIN "AssetGap" g ON g."assetId" = a."id"`,
    ],
    [
      "stale",
      `x."field" || '.' || x."language"`,
      `JOIN "AssetText" x ON x."assetId" = a."id" AND x."staleSince" IS NOT NULL`,
    ],
    ["is", "'locked'", `WHERE a."lockedAt" IS NOT NULL`],
    ["is", "'private'", `WHERE ${isPrivate}`],
    ["is", `a."reviewState"`, `WHERE a."reviewState" IS NOT NULL`],
    ["is", "'scheduled'", `WHERE a."publishAt" > ?`],
    ["is", "'expired'", `WHERE a."expireAt" <= ?`],
    [
      "is",
      "'untagged'",
      `WHERE NOT EXISTS (SELECT 1 FROM "AssetTag" n WHERE n."assetId" = a."id")`,
    ],
  ];
}

/** The moment, for the two parts that ask for it. */
function partValues({ provider }: Database) {
  const now = provider === "sqlite" ? Date.now() : new Date().toISOString();
  return [now, now];
}

function emptyFacets(): Facets {
  return {
    type: [],
    is: [],
    missing: [],
    stale: [],
    orientation: [],
    tag: [],
    folder: [],
    collection: [],
  };
}

function pick(facets: Facets, names: readonly FacetName[]): Partial<Facets> {
  return Object.fromEntries(names.map((name) => [name, facets[name]]));
}
