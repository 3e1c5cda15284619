import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { GapSummary } from "#lib/facets.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { facetsByIndex } from "./facets-by-index.ts";

export const summariseGapsSchema = z.object({
  /** For the folders: the text that is missing. Absent: no folders. */
  field: z.string().max(60).optional(),
  language: z.string().max(35).default(""),
});

/** Gaps that are looked at to say which folders have them. */
const mostGaps = 20_000;

/**
 * How many assets lack which required text, and for one text, in which folders. Counting stops at
 * a limit for each, so the cost does not grow with the library.
 */
export async function summariseGaps(
  actor: Actor,
  { field, language }: z.infer<typeof summariseGapsSchema>,
): Promise<GapSummary> {
  authorize(actor, "asset.view");
  const db = database();
  const { missing = [] } = await facetsByIndex(db, actor.spaceId);
  const cells = missing.map(({ value, count, isExact }) => {
    const [key = "", code = ""] = value.split(".");
    return { field: key, language: code, count, isExact };
  });
  if (field === undefined) return { cells, folders: [], isWhole: true };
  const rows = await db.queryRows(
    `SELECT f."folderId", COUNT(*) AS "count" FROM (
       SELECT a."folderId" FROM "AssetGap" g CROSS JOIN "Asset" a
       WHERE g."spaceId" = ? AND g."field" = ? AND g."language" = ?
         AND a."id" = g."assetId" AND a."deletedAt" IS NULL LIMIT ${mostGaps}
     ) AS f GROUP BY f."folderId" ORDER BY 2 DESC`,
    [actor.spaceId, field, language],
  );
  const folders = rows.map((row) => ({
    folderId: row.folderId === null ? null : Number(row.folderId),
    count: Number(row.count),
  }));
  const looked = folders.reduce((sum, { count }) => sum + count, 0);
  return { cells, folders, isWhole: looked < mostGaps };
}
