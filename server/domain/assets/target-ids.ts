import type { Actor } from "#lib/actor.ts";
import type { AssetTarget } from "#lib/asset-target.ts";
import { chunks } from "#lib/chunks.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { findPage } from "./find-page.ts";
import { behindCursor, between, narrowBy, upToId, writeCursor } from "./page-bounds.ts";
import { sortOf } from "./search-plan.ts";

/**
 * The ids a command is about, some at a time. Changing what was handed out already never hides or
 * repeats the rest: the list is walked by a key that changes do not touch.
 */
export async function* targetIds(
  actor: Actor,
  target: AssetTarget,
  chunkSize = 500,
): AsyncGenerator<number[]> {
  authorize(actor, "asset.view");
  if (target.kind === "ids") {
    yield* chunks([...new Set(target.ids)], chunkSize);
    return;
  }
  const db = database();
  const part = narrowBy(
    upToId(db, target.upTo),
    await between(db, actor.spaceId, sortOf(target.search), target.within),
  );
  // Every change makes an asset the latest one, so the order of changes cannot be walked.
  const isMoving = sortOf(target.search).column === "updatedAt";
  const search = isMoving ? { ...target.search, sort: "created" as const } : target.search;
  const sort = sortOf(search);
  const except = new Set(target.except);
  for (let after: string | undefined; ; ) {
    const narrow = narrowBy(behindCursor(db, sort, after), part);
    const page = { limit: chunkSize, offset: 0, narrow };
    const { from, where, order } = await findPage(db, actor.spaceId, search, page);
    const rows = await db.queryRows(
      `SELECT a."id", a."${sort.column}" AS "sortKey" FROM ${from.sql} WHERE ${where.sql}
       ORDER BY ${order} LIMIT ?`,
      [...from.values, ...where.values, chunkSize],
    );
    const ids = rows.map((row) => Number(row.id)).filter((id) => !except.has(id));
    if (ids.length > 0) yield ids;
    const last = rows.at(-1);
    if (!last || rows.length < chunkSize) return;
    after = writeCursor(last);
  }
}
