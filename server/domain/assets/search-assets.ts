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
  const plan = await planSearch(db, actor.spaceId, input);
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
  // The ids first and the rest for those only: SQLite would work out every column before sorting.
  const rows = await db.queryRows(
    `SELECT ${summaryColumns(db.provider)}, a."${column}" AS "sortKey"
     FROM (SELECT a."id" FROM "Asset" a WHERE ${plan.where.sql}${seek} ORDER BY ${plan.order} LIMIT ? OFFSET ?) AS page
     JOIN "Asset" a ON a."id" = page."id" JOIN "Space" s ON s."id" = a."spaceId" LEFT JOIN "File" f ON f."id" = a."currentFileId"
     ORDER BY ${plan.order}`,
    [...plan.where.values, ...seekValues, input.limit + 1, offset],
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
