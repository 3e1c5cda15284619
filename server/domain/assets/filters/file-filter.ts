import { type Filter, type FilterScope, marks } from "./filter.ts";

/** Assets whose current file has one of these extensions, in lower case and without a dot. */
export function extensionFilter({ spaceId }: FilterScope, extensions: readonly string[]): Filter {
  const list = marks(extensions);
  return currentFileFilter(spaceId, `f."extension" IN (${list})`, extensions);
}

/** Assets whose current file moves without being a video. */
export function animatedFilter({ spaceId }: FilterScope): Filter {
  return currentFileFilter(spaceId, `f."frames" > 1`, []);
}

function currentFileFilter(spaceId: number, sql: string, values: readonly string[]): Filter {
  return {
    check: {
      sql: `EXISTS (SELECT 1 FROM "File" f WHERE f."id" = a."currentFileId" AND ${sql})`,
      values,
    },
    ids: {
      sql: `SELECT i."id" FROM "File" f JOIN "Asset" i ON i."currentFileId" = f."id" WHERE f."spaceId" = ? AND ${sql}`,
      values: [spaceId, ...values],
    },
  };
}
