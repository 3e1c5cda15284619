import type { Sort } from "#lib/sort.ts";
import { type Filter, type FilterScope, marks, untouched } from "./filter.ts";

/** Assets of any of these kinds. */
export function kindFilter({ provider, spaceId }: FilterScope, kinds: readonly string[]): Filter {
  return columnFilter({ provider, spaceId }, "kind", kinds);
}

/** Assets in one collection. */
export function inCollectionFilter(collection: number, sort: Sort): Filter {
  return {
    check: { sql: `a."collectionId" = ?`, values: [collection] },
    ids: {
      sql: `SELECT i."id" FROM "Asset" i WHERE i."collectionId" = ? AND i."deletedAt" IS NULL`,
      values: [collection],
    },
    sparesTrash: true,
    // Its index has that one order only.
    isOrdered: sort === "created" || sort === "-created",
  };
}

/** Assets in any of these collections. */
export function collectionFilter(scope: FilterScope, collections: readonly number[]): Filter {
  const list = marks(collections);
  return {
    check: {
      sql: `${untouched(scope.provider)}a."collectionId" IN (${list})`,
      values: collections,
    },
    ids: {
      sql: `SELECT i."id" FROM "Asset" i WHERE i."deletedAt" IS NULL AND i."collectionId" IN (${list})`,
      values: collections,
    },
    sparesTrash: true,
  };
}

/** Assets that anyone of these names uploaded. */
export function personFilter(scope: FilterScope, names: readonly string[]): Filter {
  return columnFilter(scope, "createdByName", names);
}

/** A column of the asset that an index behind the space begins with. */
function columnFilter(
  { provider, spaceId }: Pick<FilterScope, "provider" | "spaceId">,
  column: "kind" | "createdByName",
  values: readonly string[],
): Filter {
  const list = marks(values);
  return {
    check: { sql: `${untouched(provider)}a."${column}" IN (${list})`, values },
    ids: {
      sql: `SELECT i."id" FROM "Asset" i WHERE i."spaceId" = ? AND i."deletedAt" IS NULL AND i."${column}" IN (${list})`,
      values: [spaceId, ...values],
    },
    sparesTrash: true,
  };
}
