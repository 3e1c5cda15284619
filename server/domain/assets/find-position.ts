import type { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { rowId } from "#lib/row-id.ts";
import { turnedRound } from "#lib/sort.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { findPage } from "./find-page.ts";
import { behindCursor, narrowBy, upToId, writeCursor } from "./page-bounds.ts";
import { sortOf } from "./search-plan.ts";

export const findPositionSchema = assetSearchSchema.extend({
  assetId: rowId,
  upTo: rowId.optional(),
});

/** Where an asset stands in a list, from 0; null when it is not in it. */
export async function findPosition(
  actor: Actor,
  { assetId, upTo, ...search }: z.infer<typeof findPositionSchema>,
): Promise<{ position: number | null }> {
  authorize(actor, "asset.view");
  const db = database();
  const { column } = sortOf(search);
  const itself = await findPage(db, actor.spaceId, search, {
    limit: 1,
    offset: 0,
    narrow: narrowBy(upToId(db, upTo), (alias) => ({
      sql: ` AND ${alias}."id" = ?`,
      values: [assetId],
    })),
  });
  const [row] = await db.queryRows(
    `SELECT a."id", a."${column}" AS "sortKey" FROM ${itself.from.sql} WHERE ${itself.where.sql}`,
    [...itself.from.values, ...itself.where.values],
  );
  if (!row) return { position: null };
  // What stands before it comes after it in the order turned round.
  const backwards = { ...search, sort: turnedRound(search.sort) };
  const before = await findPage(db, actor.spaceId, backwards, {
    limit: farthest,
    offset: 0,
    narrow: narrowBy(behindCursor(db, sortOf(backwards), writeCursor(row)), upToId(db, upTo)),
  });
  const [count] = await db.queryRows(
    `SELECT COUNT(*) AS "count" FROM ${before.from.sql} WHERE ${before.where.sql}`,
    [...before.from.values, ...before.where.values],
  );
  return { position: Number(count?.count ?? 0) };
}

/** Lists are not longer than this. */
const farthest = 10_000_000;
