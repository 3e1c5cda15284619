import type { Orientation, SearchState } from "#lib/search-language/search-keys.ts";
import { animatedFilter } from "./file-filter.ts";
import { type Filter, type FilterScope, notMatching } from "./filter.ts";
import { dateFilter } from "./range-filter.ts";

/** A state that has a partial index of its own. */
export function stateFilter(spaceId: number, sql: string): Filter {
  return {
    check: { sql, values: [] },
    ids: {
      sql: `SELECT a."id" FROM "Asset" a WHERE a."spaceId" = ? AND a."deletedAt" IS NULL AND ${sql}`,
      values: [spaceId],
    },
    sparesTrash: true,
  };
}

export function privateFilter({ provider, spaceId }: FilterScope, isPrivate: boolean): Filter {
  const column = provider === "sqlite" ? `a."isPrivate" = 1` : `a."isPrivate"`;
  if (!isPrivate) return { check: { sql: `NOT (${column})`, values: [] } };
  return stateFilter(spaceId, column);
}

export function lockedFilter(spaceId: number, isLocked: boolean): Filter {
  if (!isLocked) return { check: { sql: `a."lockedAt" IS NULL`, values: [] } };
  return stateFilter(spaceId, `a."lockedAt" IS NOT NULL`);
}

/** Assets in one of the states that `is:` names. */
export function searchStateFilter(scope: FilterScope, state: SearchState): Filter {
  const { spaceId, now } = scope;
  const everAfter = { from: now, to: null, isFromOpen: true, isToOpen: false };
  switch (state) {
    case "locked":
      return lockedFilter(spaceId, true);
    case "private":
      return privateFilter(scope, true);
    case "scheduled":
      return dateFilter(scope, "publishAt", everAfter);
    case "expired":
      return dateFilter(scope, "expireAt", { ...everAfter, from: null, to: now });
    case "untagged":
      return notMatching(hasTag);
    case "animated":
      return animatedFilter(scope);
    case "waiting":
    case "returned":
      return reviewFilter(spaceId, state);
    case "stale":
      return {
        check: {
          sql: `EXISTS (SELECT 1 FROM "AssetText" x WHERE x."assetId" = a."id" AND x."staleSince" IS NOT NULL)`,
          values: [],
        },
        ids: {
          sql: `SELECT DISTINCT x."assetId" AS "id" FROM "AssetText" x WHERE x."staleSince" IS NOT NULL`,
          values: [],
        },
      };
    case "trashed":
      return { check: { sql: `a."deletedAt" IS NOT NULL`, values: [] } };
  }
}

/** Assets with any tag. */
export const hasTag: Filter = {
  check: {
    sql: `EXISTS (SELECT 1 FROM "AssetTag" t WHERE t."assetId" = a."id")`,
    values: [],
  },
};

function reviewFilter(spaceId: number, state: "waiting" | "returned"): Filter {
  return {
    check: { sql: `a."reviewState" = ?`, values: [state] },
    ids: {
      sql: `SELECT i."id" FROM "Asset" i WHERE i."spaceId" = ? AND i."deletedAt" IS NULL AND i."reviewState" = ?`,
      values: [spaceId, state],
    },
    sparesTrash: true,
  };
}

export function orientationFilter(orientation: Orientation): Filter {
  const sign = { landscape: ">", portrait: "<", square: "=" }[orientation];
  return { check: { sql: `a."width" ${sign} a."height"`, values: [] } };
}
