import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetTargetSchema } from "#lib/asset-target.ts";
import type { TargetFacts } from "#lib/target-facts.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { freezeTarget } from "./frozen-target.ts";
import { nextTargetIds } from "./target-ids.ts";

export const describeTargetSchema = z.object({ target: assetTargetSchema });

/** Assets that are looked at: no request reads more, however many are meant. */
const mostLooked = 10_000;

/** What the assets of a target have in common: which tags, how many locked, which texts differ. */
export async function describeTarget(
  actor: Actor,
  { target }: z.infer<typeof describeTargetSchema>,
): Promise<TargetFacts> {
  authorize(actor, "asset.view");
  const db = database();
  const { spaceId } = actor;
  const frozen = await freezeTarget(spaceId, target);
  const ids = await nextTargetIds(spaceId, frozen, 0, mostLooked + 1);
  const looked = JSON.stringify(ids.slice(0, mostLooked));
  const inTarget =
    db.provider === "sqlite"
      ? `IN (SELECT value FROM json_each(?))`
      : `IN (SELECT value::int FROM json_array_elements_text(?::json))`;
  const isPrivate = db.provider === "sqlite" ? `"isPrivate" = 1` : `"isPrivate"`;
  const [counts] = await db.queryRows(
    `SELECT COUNT(*) AS "count", COUNT("lockedAt") AS "locked",
       COUNT(CASE WHEN ${isPrivate} THEN 1 END) AS "private"
     FROM "Asset" WHERE "id" ${inTarget} AND "spaceId" = ?`,
    [looked, spaceId],
  );
  const tags = await db.queryRows(
    `SELECT t."tagId" AS "tagId", COUNT(*) AS "count" FROM "AssetTag" t
     JOIN "Tag" g ON g."id" = t."tagId" AND g."spaceId" = ?
     WHERE t."assetId" ${inTarget} GROUP BY t."tagId"`,
    [spaceId, looked],
  );
  const texts = await db.queryRows(
    `SELECT x."field" AS "field", x."language" AS "language", COUNT(*) AS "count",
       COUNT(DISTINCT x."value") AS "values", MIN(x."value") AS "value"
     FROM "AssetText" x JOIN "Asset" a ON a."id" = x."assetId" AND a."spaceId" = ?
     WHERE x."assetId" ${inTarget} GROUP BY x."field", x."language"`,
    [spaceId, looked],
  );
  const count = Number(counts?.count ?? 0);
  return {
    count,
    isAll: ids.length <= mostLooked,
    locked: Number(counts?.locked ?? 0),
    private: Number(counts?.private ?? 0),
    tags: tags.map((row) => ({ tagId: Number(row.tagId), count: Number(row.count) })),
    texts: texts.map((row) => ({
      field: String(row.field),
      language: String(row.language),
      count: Number(row.count),
      values: Number(row.values),
      value: Number(row.values) === 1 && Number(row.count) === count ? String(row.value) : null,
    })),
  };
}
