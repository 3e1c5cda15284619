import type { AssetSearch } from "#lib/asset-search.ts";
import { searchTerms } from "#lib/search-fold.ts";
import type { DatabaseProvider } from "#server/db/database-provider.ts";
import type { SqlValue } from "#server/db/open-database.ts";

export type Sql = { sql: string; values: readonly SqlValue[] };

/**
 * One condition of a search. `check` tests a row that another index found. `drive`, where there
 * is one, finds the rows by an index of its own, and `estimate` says how many those would be,
 * at a cost that does not grow with the library.
 */
export type Filter = {
  check: Sql;
  drive?: Sql;
  estimate?: Sql;
  /** The estimate is exact, because triggers keep it. */
  isCounted?: boolean;
};

/** From here on rows are found by walking the sort order and testing each. */
export const fewHits = 2000;

/** The conditions of a search beyond space and trash, for table alias `a`. */
export function searchFilters(
  provider: DatabaseProvider,
  spaceId: number,
  search: AssetSearch,
  /** The required fields' keys: only their gaps have rows. */
  requiredFields: ReadonlySet<string>,
): Filter[] {
  const filters: Filter[] = [];
  const terms = searchTerms(search.q);
  if (terms.length > 0) filters.push(textFilter(provider, terms));
  if (search.folder !== undefined)
    filters.push(folderFilter(spaceId, search.folder, search.sub === "yes"));
  filters.push(...tagFilters(search));
  if (search.kinds.length > 0) filters.push(kindFilter(spaceId, search.kinds));
  if (search.private) filters.push(privateFilter(provider, spaceId, search.private === "yes"));
  if (search.locked) filters.push(lockedFilter(spaceId, search.locked === "yes"));
  if (search.missing) filters.push(missingFilter(spaceId, search.missing, requiredFields));
  return filters;
}

function textFilter(provider: DatabaseProvider, terms: readonly string[]): Filter {
  if (provider === "postgresql") {
    // PostgreSQL chooses between its trigram index and the sort order by its own statistics.
    const sql = terms.map(() => `a."searchText" LIKE ?`).join(" AND ");
    return { check: { sql, values: terms.map((term) => `%${term.replace(/[\\%_]/g, "\\$&")}%`) } };
  }
  const match = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(" AND ");
  const hits = `SELECT rowid FROM "AssetSearch" WHERE "AssetSearch" MATCH ?`;
  return {
    check: { sql: terms.map(() => `instr(a."searchText", ?) > 0`).join(" AND "), values: terms },
    drive: { sql: `a."id" IN (${hits})`, values: [match] },
    estimate: capped({ sql: hits, values: [match] }),
  };
}

function folderFilter(spaceId: number, folder: number | "none", withSubfolders: boolean): Filter {
  if (folder === "none") {
    const sql = `a."folderId" IS NULL`;
    const rows = `SELECT 1 FROM "Asset" WHERE "spaceId" = ? AND "deletedAt" IS NULL AND "folderId" IS NULL`;
    return {
      check: { sql, values: [] },
      estimate: capped({ sql: rows, values: [spaceId] }),
      drive: { sql, values: [] },
    };
  }
  if (!withSubfolders) {
    const sql = `a."folderId" = ?`;
    return {
      check: { sql, values: [folder] },
      drive: { sql, values: [folder] },
      estimate: {
        sql: `SELECT COALESCE(SUM("assetCount"), 0) FROM "Folder" WHERE "id" = ?`,
        values: [folder],
      },
      isCounted: true,
    };
  }
  // Paths end in a slash, so everything below `/3/` lies between `/3/` and `/30`.
  const inside = `f."spaceId" = ? AND f."path" >= (SELECT "path" FROM "Folder" WHERE "id" = ?) AND f."path" < (SELECT substr("path", 1, length("path") - 1) || '0' FROM "Folder" WHERE "id" = ?)`;
  const values = [spaceId, folder, folder];
  return {
    check: {
      sql: `EXISTS (SELECT 1 FROM "Folder" f WHERE f."id" = a."folderId" AND ${inside})`,
      values,
    },
    drive: { sql: `a."folderId" IN (SELECT f."id" FROM "Folder" f WHERE ${inside})`, values },
    estimate: {
      sql: `SELECT COALESCE(SUM(f."assetCount"), 0) FROM "Folder" f WHERE ${inside}`,
      values,
    },
    isCounted: true,
  };
}

function tagFilters(search: AssetSearch): Filter[] {
  if (search.tags.length === 0) return [];
  if (search.tagMode === "all") return search.tags.map((tag) => tagFilter([tag]));
  return [tagFilter(search.tags)];
}

function tagFilter(tags: readonly number[]): Filter {
  const marks = tags.map(() => "?").join(", ");
  return {
    check: {
      sql: `EXISTS (SELECT 1 FROM "AssetTag" t WHERE t."assetId" = a."id" AND t."tagId" IN (${marks}))`,
      values: tags,
    },
    drive: {
      sql: `a."id" IN (SELECT t."assetId" FROM "AssetTag" t WHERE t."tagId" IN (${marks}))`,
      values: tags,
    },
    estimate: {
      sql: `SELECT COALESCE(SUM("assetCount"), 0) FROM "Tag" WHERE "id" IN (${marks})`,
      values: tags,
    },
    isCounted: tags.length === 1,
  };
}

function kindFilter(spaceId: number, kinds: readonly string[]): Filter {
  const sql = `a."kind" IN (${kinds.map(() => "?").join(", ")})`;
  const rows = `SELECT 1 FROM "Asset" a WHERE a."spaceId" = ? AND a."deletedAt" IS NULL AND ${sql}`;
  return {
    check: { sql, values: kinds },
    drive: { sql, values: kinds },
    estimate: capped({ sql: rows, values: [spaceId, ...kinds] }),
  };
}

function privateFilter(provider: DatabaseProvider, spaceId: number, isPrivate: boolean): Filter {
  const column = provider === "sqlite" ? `a."isPrivate" = 1` : `a."isPrivate"`;
  if (!isPrivate) return { check: { sql: `NOT (${column})`, values: [] } };
  return rareFilter(spaceId, column);
}

function lockedFilter(spaceId: number, isLocked: boolean): Filter {
  if (!isLocked) return { check: { sql: `a."lockedAt" IS NULL`, values: [] } };
  return rareFilter(spaceId, `a."lockedAt" IS NOT NULL`);
}

/** A state that has a partial index of its own. */
function rareFilter(spaceId: number, sql: string): Filter {
  const rows = `SELECT 1 FROM "Asset" a WHERE a."spaceId" = ? AND a."deletedAt" IS NULL AND ${sql}`;
  return {
    check: { sql, values: [] },
    drive: { sql, values: [] },
    estimate: capped({ sql: rows, values: [spaceId] }),
  };
}

function missingFilter(
  spaceId: number,
  missing: string,
  requiredFields: ReadonlySet<string>,
): Filter {
  const [field = "", language = ""] = missing.split(":");
  if (!requiredFields.has(field))
    return {
      check: {
        sql: `NOT EXISTS (SELECT 1 FROM "AssetText" x WHERE x."assetId" = a."id" AND x."field" = ? AND x."language" = ?)`,
        values: [field, language],
      },
    };
  const gaps = `FROM "AssetGap" g WHERE g."spaceId" = ? AND g."field" = ? AND g."language" = ?`;
  const values = [spaceId, field, language];
  return {
    check: { sql: `EXISTS (SELECT 1 ${gaps} AND g."assetId" = a."id")`, values },
    drive: { sql: `a."id" IN (SELECT g."assetId" ${gaps})`, values },
    estimate: capped({ sql: `SELECT 1 ${gaps}`, values }),
  };
}

function capped({ sql, values }: Sql): Sql {
  return { sql: `SELECT COUNT(*) FROM (${sql} LIMIT ${fewHits + 1}) AS hits`, values };
}
