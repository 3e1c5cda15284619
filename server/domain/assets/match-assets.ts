import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { mostTargetIds } from "#lib/read-asset-target.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { assetId } from "./asset-ids.ts";
import { filtersOf, withViewOf } from "./search-filters.ts";
import { searchSource } from "./search-plan.ts";

export const matchAssetsSchema = z.object({
  search: assetSearchSchema,
  ids: z.array(assetId).min(1).max(mostTargetIds),
});

/**
 * Which of some assets a search does not find: `hidden` ones are there all the same, `gone` ones
 * were deleted, or are in the trash while the search looks beside it, or the other way round.
 */
export async function matchAssets(
  actor: Actor,
  input: z.infer<typeof matchAssetsSchema>,
): Promise<{ hidden: number[]; gone: number[] }> {
  authorize(actor, "asset.view");
  const db = database();
  const search = withViewOf(input.search);
  const isTrash = search.view === "trash";
  const given = {
    sql:
      db.provider === "sqlite"
        ? `SELECT value AS "id" FROM json_each(?)`
        : `SELECT value::int AS "id" FROM json_array_elements_text(?::json)`,
    values: [JSON.stringify(input.ids)],
  };
  const filters = await filtersOf(db, actor.spaceId, search);
  const { from, where } = searchSource(db, actor.spaceId, search, filters, {
    driver: -1,
    ids: null,
    isOrdered: true,
  });
  const there = await db.queryRows(
    `SELECT a."id" FROM (${given.sql}) AS given CROSS JOIN "Asset" a WHERE a."id" = given."id"
     AND a."spaceId" = ? AND a."deletedAt" IS ${isTrash ? "NOT NULL" : "NULL"}`,
    [...given.values, actor.spaceId],
  );
  const found = await db.queryRows(
    `SELECT a."id" FROM (${given.sql}) AS given CROSS JOIN ${from.sql}
     WHERE a."id" = given."id" AND ${where.sql}`,
    [...given.values, ...from.values, ...where.values],
  );
  const existing = new Set(there.map((row) => Number(row.id)));
  const matching = new Set(found.map((row) => Number(row.id)));
  return {
    hidden: input.ids.filter((id) => existing.has(id) && !matching.has(id)),
    gone: input.ids.filter((id) => !existing.has(id)),
  };
}
