import type { AssetSearch } from "#lib/asset-search.ts";
import type { Database } from "#server/db/open-database.ts";
import type { Sql } from "./filters/filter.ts";
import { folderBranch } from "./filters/folder-filter.ts";
import { orderOf, type SearchPlan, sortOf } from "./search-plan.ts";

/** The condition that leads on behind a cursor, for a table alias. */
export type Seek = (alias: string) => Sql;

/** From here on, asking every folder costs more than a list may. */
const mostFolders = 1000;
const deepest = 1000;

/**
 * The plan for a folder with all inside it and no other condition: the first rows of each folder
 * by that folder's own index, merged. Walking the whole library in order would be quicker for
 * folders that are filled every day, and would pass by nearly all of it to reach an archive. Null
 * where this does not apply.
 */
export async function mergeFolders(
  db: Database,
  spaceId: number,
  search: AssetSearch,
  wanted: number,
  seek: Seek,
): Promise<(SearchPlan & { hasSought: true }) | null> {
  const sort = sortOf(search);
  if (!isOnlyFolder(search) || sort.column === "size" || wanted > deepest) return null;
  const branch = folderBranch(spaceId, Number(search.folder));
  const [row] = await db.queryRows(
    `SELECT COUNT(*) AS "count" FROM (SELECT 1 ${branch.sql} LIMIT ${mostFolders + 1}) AS folders`,
    branch.values,
  );
  if (Number(row?.count) > mostFolders) return null;
  const after = seek("i");
  const columns = db.provider === "sqlite" ? `i."id"` : `i."id", i."${sort.column}"`;
  const first = {
    sql: `SELECT ${columns} FROM "Asset" i WHERE i."folderId" = f."id" AND i."deletedAt" IS NULL${after.sql}
      ORDER BY ${orderOf(sort, "i")} LIMIT ${wanted}`,
    values: after.values,
  };
  const folders = branch.sql.replace(/^FROM "Folder" f WHERE /, "");
  const source =
    db.provider === "sqlite"
      ? {
          // SQLite has no LATERAL, and keeps the order of a CROSS JOIN.
          from: { sql: `"Folder" f CROSS JOIN "Asset" a`, values: [] },
          where: {
            sql: `${folders} AND a."id" IN (${first.sql})`,
            values: [...branch.values, ...first.values],
          },
        }
      : {
          from: { sql: `"Folder" f CROSS JOIN LATERAL (${first.sql}) a`, values: first.values },
          where: { sql: folders, values: branch.values },
        };
  return { ...source, order: orderOf(sort, "a"), sort, isWalk: false, hasSought: true };
}

function isOnlyFolder(search: AssetSearch): boolean {
  return (
    typeof search.folder === "number" &&
    search.sub === "yes" &&
    search.view === "live" &&
    search.q.trim() === "" &&
    search.tags.length === 0 &&
    search.kinds.length === 0 &&
    !search.private &&
    !search.locked &&
    !search.missing
  );
}
