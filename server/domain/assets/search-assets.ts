import type { Actor } from "#lib/actor.ts";
import type { AssetPage } from "#lib/asset.ts";
import { type AssetPageInput, turnedRound } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { findPage } from "./find-page.ts";
import { behindCursor, narrowBy, upToId, writeCursor } from "./page-bounds.ts";
import { sortOf } from "./search-plan.ts";
import { summaryColumns, summaryFromRow } from "./summary-row.ts";

/**
 * One page of the assets that match, in order, ties broken by id. At most four statements,
 * whatever the filters, and none of them counts or scans the library.
 */
export async function searchAssets(actor: Actor, input: AssetPageInput): Promise<AssetPage> {
  authorize(actor, "asset.view");
  const { before, ...rest } = input;
  if (!before) return readPage(actor.spaceId, rest);
  // The rows before a place are those after it in the order turned round.
  const page = await readPage(actor.spaceId, {
    ...rest,
    sort: turnedRound(input.sort),
    after: before,
  });
  return { assets: page.assets.toReversed(), next: page.previous, previous: page.next };
}

async function readPage(
  spaceId: number,
  input: Omit<AssetPageInput, "before">,
): Promise<AssetPage> {
  const db = database();
  const offset = input.after ? 0 : input.offset;
  const limit = input.limit + 1;
  const narrow = narrowBy(behindCursor(db, sortOf(input), input.after), upToId(db, input.upTo));
  const { from, where, order, sort, isWalk } = await findPage(db, spaceId, input, {
    limit,
    offset,
    narrow,
  });
  const range = `ORDER BY ${order} LIMIT ? OFFSET ?`;
  const columns = `SELECT ${summaryColumns(db.provider)}, a."${sort.column}" AS "sortKey"`;
  const joins = `JOIN "Space" s ON s."id" = a."spaceId" LEFT JOIN "File" f ON f."id" = a."currentFileId"`;
  const rows = await db.queryRows(
    isWalk && offset === 0 && db.provider === "sqlite"
      ? `${columns} FROM "Asset" a CROSS ${joins} WHERE ${where.sql} ${range}`
      : // The ids first and the rest for those only: SQLite would work out every column of what
        // it sorts or skips.
        `${columns} FROM (SELECT a."id" FROM ${from.sql} WHERE ${where.sql} ${range}) AS page
         JOIN "Asset" a ON a."id" = page."id" ${joins} ORDER BY ${order}`,
    [...from.values, ...where.values, limit, offset],
  );
  const shown = rows.slice(0, input.limit);
  const [first] = shown;
  const last = shown.at(-1);
  return {
    assets: shown.map(summaryFromRow),
    next: rows.length > input.limit && last ? writeCursor(last) : null,
    previous: first && (input.after || offset > 0) ? writeCursor(first) : null,
  };
}
