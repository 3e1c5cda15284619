import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { AssetPage, AssetSummary } from "#lib/asset.ts";
import type { AssetPageInput } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import type { SqlValue } from "#server/db/open-database.ts";
import { authorize } from "../authorize.ts";
import { planSearch } from "./search-plan.ts";
import { summaryColumns, summaryFromRow } from "./summary-row.ts";

/**
 * One page of the assets that match, in order, ties broken by id. At most three statements,
 * whatever the filters, and none of them counts or scans the library.
 */
export async function searchAssets(actor: Actor, input: AssetPageInput): Promise<AssetPage> {
  authorize(actor, "asset.view");
  const db = database();
  const plan = await planSearch(db, actor.spaceId, input, input.limit + 1 + input.offset);
  const { column, isDescending } = plan.sort;
  const after = input.after ? readCursor(input.after) : null;
  const seek = after ? ` AND (a."${column}", a."id") ${isDescending ? "<" : ">"} (?, ?)` : "";
  const isDate = column === "createdAt" || column === "updatedAt";
  const seekValues = after
    ? [
        db.provider === "postgresql" && isDate
          ? new Date(Number(after.key)).toISOString()
          : after.key,
        after.id,
      ]
    : [];
  const offset = after ? 0 : input.offset;
  const found = `FROM ${plan.from.sql} WHERE ${plan.where.sql}${seek}`;
  const range = `ORDER BY ${plan.order} LIMIT ? OFFSET ?`;
  const columns = `SELECT ${summaryColumns(db.provider)}, a."${column}" AS "sortKey"`;
  const joins = `JOIN "Space" s ON s."id" = a."spaceId" LEFT JOIN "File" f ON f."id" = a."currentFileId"`;
  const rows = await db.queryRows(
    plan.isWalk && offset === 0 && db.provider === "sqlite"
      ? `${columns} FROM "Asset" a CROSS ${joins} WHERE ${plan.where.sql}${seek} ${range}`
      : // The ids first and the rest for those only: SQLite would work out every column of what
        // it sorts or skips.
        `${columns} FROM (SELECT a."id" ${found} ${range}) AS page
         JOIN "Asset" a ON a."id" = page."id" ${joins} ORDER BY ${plan.order}`,
    [...plan.from.values, ...plan.where.values, ...seekValues, input.limit + 1, offset],
  );
  const assets = rows.slice(0, input.limit).map(summaryFromRow);
  const last = rows[input.limit - 1];
  return {
    assets,
    next: rows.length > input.limit && last ? writeCursor(last.sortKey, assets.at(-1)) : null,
  };
}

type Cursor = { key: SqlValue; id: number };

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
