import type { AssetSearch } from "#lib/asset-search.ts";
import type { Filter, FilterScope } from "./filter.ts";
import { dateFilter } from "./range-filter.ts";

/** The conditions that clients put to the millisecond, and the external id. */
export function factFilters(scope: FilterScope, search: AssetSearch): Filter[] {
  const filters: Filter[] = [];
  if (search.externalId !== undefined) filters.push(externalIdFilter(scope, search.externalId));
  const ranges = [
    ["createdAt", search.createdFrom, search.createdTo],
    ["updatedAt", search.updatedFrom, search.updatedTo],
    ["expireAt", search.expiresFrom, search.expiresTo],
  ] as const;
  for (const [column, from = null, to = null] of ranges)
    if (from !== null || to !== null)
      filters.push(dateFilter(scope, column, { from, to, isFromOpen: false, isToOpen: false }));
  return filters;
}

function externalIdFilter({ spaceId }: FilterScope, externalId: string): Filter {
  return {
    check: { sql: `a."externalId" = ?`, values: [externalId] },
    ids: {
      sql: `SELECT i."id" FROM "Asset" i WHERE i."spaceId" = ? AND i."externalId" = ?`,
      values: [spaceId, externalId],
    },
  };
}
