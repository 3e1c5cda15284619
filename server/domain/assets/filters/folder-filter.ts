import { type Filter, marks, type Sql } from "./filter.ts";
import { stateFilter } from "./state-filter.ts";

/** Assets in a folder, with those in the folders inside it or without; or in no folder. */
export function folderFilter(
  spaceId: number,
  folder: number | "none",
  withSubfolders: boolean,
): Filter {
  if (folder === "none") return stateFilter(spaceId, `a."folderId" IS NULL`);
  if (!withSubfolders)
    return {
      check: { sql: `a."folderId" = ?`, values: [folder] },
      counter: { sql: `SELECT "assetCount" FROM "Folder" WHERE "id" = ?`, values: [folder] },
      isExact: true,
      isOrdered: true,
    };
  const { sql: inside, values } = folderBranch(spaceId, folder);
  return {
    // The plus sign keeps SQLite from finding by this, rather than testing.
    check: { sql: `+a."folderId" IN (SELECT f."id" ${inside})`, values },
    ids: {
      sql: `SELECT i."id" FROM "Asset" i WHERE i."deletedAt" IS NULL AND i."folderId" IN (SELECT f."id" ${inside})`,
      values,
    },
    sparesTrash: true,
    counter: { sql: `SELECT COALESCE(SUM(f."assetCount"), 0) ${inside}`, values },
    isExact: true,
  };
}

/** Assets directly in any of these folders. */
export function inFoldersFilter(spaceId: number, folders: readonly number[]): Filter {
  const list = marks(folders);
  return {
    check: { sql: `+a."folderId" IN (${list})`, values: folders },
    ids: {
      sql: `SELECT i."id" FROM "Asset" i WHERE i."deletedAt" IS NULL AND i."folderId" IN (${list})`,
      values: folders,
    },
    sparesTrash: true,
    counter: {
      sql: `SELECT COALESCE(SUM("assetCount"), 0) FROM "Folder" WHERE "spaceId" = ? AND "id" IN (${list})`,
      values: [spaceId, ...folders],
    },
    isExact: true,
  };
}

/** `FROM "Folder" f WHERE ...`: a folder and all inside it. */
export function folderBranch(spaceId: number, folder: number): Sql {
  // Paths end in a slash, so everything below `/3/` lies between `/3/` and `/30`.
  return {
    sql: `FROM "Folder" f WHERE f."spaceId" = ?
    AND f."path" >= (SELECT "path" FROM "Folder" WHERE "id" = ?)
    AND f."path" < (SELECT substr("path", 1, length("path") - 1) || '0' FROM "Folder" WHERE "id" = ?)`,
    values: [spaceId, folder, folder],
  };
}
