import { assetKinds } from "#lib/asset.ts";
import type { FacetName, Facets } from "#lib/facets.ts";
import type { Database } from "#server/db/open-database.ts";
import { missingFilter, staleFilter, type TextScope } from "./filters/cell-filter.ts";
import type { Filter } from "./filters/filter.ts";
import { collectionFilter, kindFilter } from "./filters/kind-filter.ts";
import { searchStateFilter } from "./filters/state-filter.ts";
import { readTextScope } from "./search-filters.ts";

const mostCounted = 1000;
/** More texts and collections than a panel shows. */
const mostValues = 60;

type Counted = { facet: FacetName; value: string; filter: Filter };

/**
 * Facets of a whole library: each value is counted through its own index, up to 1,000, and tags
 * and folders have counters. What has no index is left to be counted otherwise.
 */
export async function facetsByIndex(db: Database, spaceId: number): Promise<Partial<Facets>> {
  const scope = await readTextScope(db, spaceId);
  const collections = await db.queryRows(`SELECT "id" FROM "Collection" WHERE "spaceId" = ?`, [
    spaceId,
  ]);
  const values = [
    ...assetKinds.map((kind) => counted("type", kind, kindFilter(scope, [kind]))),
    ...(["locked", "private", "scheduled", "expired", "waiting", "returned"] as const).map(
      (state) => counted("is", state, searchStateFilter(scope, state)),
    ),
    ...cellsOf(scope),
    ...collections
      .slice(0, mostValues)
      .map(({ id }) => counted("collection", String(id), collectionFilter(scope, [Number(id)]))),
  ];
  const facets: Partial<Facets> = { type: [], missing: [], stale: [], collection: [] };
  const states: Facets["is"] = [];
  const counts = await countEach(db, spaceId, values);
  for (const [index, { facet, value }] of values.entries()) {
    const found = counts[index] ?? 0;
    const list = facet === "is" ? states : facets[facet];
    if (found > 0)
      list?.push({ value, count: Math.min(found, mostCounted), isExact: found <= mostCounted });
  }
  return {
    ...facets,
    is: states,
    tag: await counters(db, spaceId, "Tag"),
    folder: await counters(db, spaceId, "Folder"),
  };
}

function counted(facet: FacetName, value: string, filter: Filter): Counted {
  return { facet, value, filter };
}

function cellsOf(scope: TextScope): Counted[] {
  const required = [...scope.fields].filter(([, field]) => field.required);
  const cells = required.flatMap(([field, { translatable }]) =>
    (translatable ? scope.languages : [""]).map((language) => ({ field, language })),
  );
  return cells.slice(0, mostValues).flatMap((cell) => {
    const value = cell.language === "" ? cell.field : `${cell.field}.${cell.language}`;
    return [
      counted("missing", value, missingFilter(scope, cell)),
      ...(cell.language === "" ? [] : [counted("stale", value, staleFilter(cell))]),
    ];
  });
}

async function countEach(
  db: Database,
  spaceId: number,
  values: readonly Counted[],
): Promise<number[]> {
  const parts = values.flatMap(({ filter }, index) =>
    filter.ids ? [{ ids: filter.ids, index }] : [],
  );
  if (parts.length === 0) return [];
  const columns = parts.map(
    ({ ids, index }) =>
      `(SELECT COUNT(*) FROM (SELECT 1 FROM (${ids.sql}) AS hit CROSS JOIN "Asset" v
         WHERE v."id" = hit."id" AND v."spaceId" = ? AND v."deletedAt" IS NULL LIMIT ${mostCounted + 1}) AS found) AS "c${index}"`,
  );
  const [row] = await db.queryRows(
    `SELECT ${columns.join(", ")}`,
    parts.flatMap(({ ids }) => [...ids.values, spaceId]),
  );
  return values.map((_, index) => Number(row?.[`c${index}`] ?? 0));
}

async function counters(
  db: Database,
  spaceId: number,
  table: "Tag" | "Folder",
): Promise<Facets["tag"]> {
  const rows = await db.queryRows(
    `SELECT "id", "assetCount" FROM "${table}" WHERE "spaceId" = ? AND "assetCount" > 0 ORDER BY "assetCount" DESC LIMIT 500`,
    [spaceId],
  );
  return rows.map((row) => ({
    value: String(row.id),
    count: Number(row.assetCount),
    isExact: true,
  }));
}
