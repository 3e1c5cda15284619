import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { AssetPage, AssetSummary } from "#lib/asset.ts";
import type { AssetPageInput } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import type { DatabaseProvider } from "#server/db/database-provider.ts";
import type { SqlValue } from "#server/db/open-database.ts";
import { authorize } from "../authorize.ts";
import { mergeFolders, type Seek } from "./merge-folders.ts";
import { withViewOf } from "./search-filters.ts";
import { planSearch, type SearchPlan, sortOf } from "./search-plan.ts";
import { summaryColumns, summaryFromRow } from "./summary-row.ts";

/**
 * One page of the assets that match, in order, ties broken by id. At most three statements,
 * whatever the filters, and none of them counts or scans the library.
 */
export async function searchAssets(actor: Actor, asked: AssetPageInput): Promise<AssetPage> {
  authorize(actor, "asset.view");
  const input = { ...asked, ...withViewOf(asked) };
  const db = database();
  const offset = input.after ? 0 : input.offset;
  const wanted = input.limit + 1 + offset;
  const seek = seekAfter(db.provider, sortOf(input), input.after);
  const plan =
    (await mergeFolders(db, actor.spaceId, input, wanted, seek)) ??
    (await planSearch(db, actor.spaceId, input, wanted));
  const { column } = plan.sort;
  // Merged folders have sought in each folder already.
  const after = plan.hasSought ? { sql: "", values: [] } : seek("a");
  const found = `FROM ${plan.from.sql} WHERE ${plan.where.sql}${after.sql}`;
  const range = `ORDER BY ${plan.order} LIMIT ? OFFSET ?`;
  const columns = `SELECT ${summaryColumns(db.provider)}, a."${column}" AS "sortKey"`;
  const joins = `JOIN "Space" s ON s."id" = a."spaceId" LEFT JOIN "File" f ON f."id" = a."currentFileId"`;
  const rows = await db.queryRows(
    plan.isWalk && offset === 0 && db.provider === "sqlite"
      ? `${columns} FROM "Asset" a CROSS ${joins} WHERE ${plan.where.sql}${after.sql} ${range}`
      : // The ids first and the rest for those only: SQLite would work out every column of what
        // it sorts or skips.
        `${columns} FROM (SELECT a."id" ${found} ${range}) AS page
         JOIN "Asset" a ON a."id" = page."id" ${joins} ORDER BY ${plan.order}`,
    [...plan.from.values, ...plan.where.values, ...after.values, input.limit + 1, offset],
  );
  const assets = rows.slice(0, input.limit).map(summaryFromRow);
  const last = rows[input.limit - 1];
  return {
    assets,
    next: rows.length > input.limit && last ? writeCursor(last.sortKey, assets.at(-1)) : null,
  };
}

type Cursor = { key: SqlValue; id: number };

/** The condition that leads on behind a cursor, for a table alias; empty without one. */
function seekAfter(
  provider: DatabaseProvider,
  { column, isDescending }: SearchPlan["sort"],
  cursor: string | undefined,
): Seek {
  if (!cursor) return () => ({ sql: "", values: [] });
  const { key, id } = readCursor(cursor);
  const isDate = column === "createdAt" || column === "updatedAt";
  const value = provider === "postgresql" && isDate ? new Date(Number(key)).toISOString() : key;
  return (alias) => ({
    sql: ` AND (${alias}."${column}", ${alias}."id") ${isDescending ? "<" : ">"} (?, ?)`,
    values: [value, id],
  });
}

function writeCursor(sortKey: unknown, last: AssetSummary | undefined): string | null {
  if (!last) return null;
  const key = sortKey instanceof Date ? sortKey.getTime() : sortKey;
  return Buffer.from(
    JSON.stringify([typeof key === "bigint" ? Number(key) : key, last.id]),
  ).toString("base64url");
}

function readCursor(text: string): Cursor {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (Array.isArray(value)) {
      const [key, id] = value;
      if ((typeof key === "string" || typeof key === "number") && Number.isSafeInteger(id))
        return { key, id };
    }
  } catch {
    // Falls through to the refusal.
  }
  throw new AppError("invalid", { field: "after", reason: "bad_cursor" });
}
