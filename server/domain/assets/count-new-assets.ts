import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { filtersOf, withViewOf } from "./search-filters.ts";
import { searchSource } from "./search-plan.ts";

export const countNewAssetsSchema = assetSearchSchema.extend({
  /** The greatest id that is known already. */
  since: z.coerce
    .number()
    .int()
    .nonnegative()
    .max(2 ** 31 - 1),
});

export type NewAssets = {
  /** Up to a thousand; then there are more. */
  count: number;
  /** The greatest id there is. */
  newestId: number;
};

const countLimit = 1000;

/** How many assets of a search came after one that is known: those with a greater id. */
export async function countNewAssets(
  actor: Actor,
  { since, ...asked }: z.infer<typeof countNewAssetsSchema>,
): Promise<NewAssets> {
  authorize(actor, "asset.view");
  const search = withViewOf(asked);
  const db = database();
  const filters = await filtersOf(db, actor.spaceId, search);
  const { from, where } = searchSource(db, actor.spaceId, search, filters, {
    driver: -1,
    ids: null,
    // Only the few rows behind `since` are to be read, so no other index may be taken.
    isOrdered: true,
  });
  const [row] = await db.queryRows(
    `SELECT (SELECT MAX("id") FROM "Asset") AS "newestId",
       (SELECT COUNT(*) FROM (SELECT 1 FROM ${from.sql} WHERE a."id" > ? AND ${where.sql} LIMIT ${countLimit}) AS new) AS "count"`,
    [...from.values, since, ...where.values],
  );
  return { count: Number(row?.count ?? 0), newestId: Number(row?.newestId ?? 0) };
}
