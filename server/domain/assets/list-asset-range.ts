import type { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { mostTargetIds } from "#lib/read-asset-target.ts";
import { rowId } from "#lib/row-id.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { findPage } from "./find-page.ts";
import { narrowBy, placesOf, upToId, within } from "./page-bounds.ts";
import { sortOf } from "./search-plan.ts";

export const listAssetRangeSchema = assetSearchSchema.extend({
  from: rowId,
  to: rowId,
  upTo: rowId.optional(),
});

/**
 * The ids of a list from one asset to another, both included, in the order of the list. Null when
 * they are more than a target may name. Throws AppError `not_found` when an end is gone.
 */
export async function listAssetRange(
  actor: Actor,
  { from, to, upTo, ...search }: z.infer<typeof listAssetRangeSchema>,
): Promise<{ ids: number[] | null }> {
  authorize(actor, "asset.view");
  const db = database();
  const sort = sortOf(search);
  const part = within(db, sort, await placesOf(db, actor.spaceId, sort, { from, to }));
  const limit = mostTargetIds + 1;
  const page = { limit, offset: 0, narrow: narrowBy(upToId(db, upTo), part) };
  const found = await findPage(db, actor.spaceId, search, page);
  const rows = await db.queryRows(
    `SELECT a."id" FROM ${found.from.sql} WHERE ${found.where.sql} ORDER BY ${found.order} LIMIT ?`,
    [...found.from.values, ...found.where.values, limit],
  );
  const ids = rows.map((row) => Number(row.id));
  return { ids: ids.length > mostTargetIds ? null : ids };
}
