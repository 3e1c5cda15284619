import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { ReviewQueue } from "#lib/review-queue.ts";
import { database } from "#server/db/database.ts";
import type { SqlValue } from "#server/db/open-database.ts";
import { authorize } from "../authorize.ts";

export const listReviewsSchema = z.object({
  limit: z.coerce.number().int().min(0).max(500).default(500),
});

/** Beyond this many, how many wait exactly helps nobody. */
const mostCounted = 1000;

/** Which assets wait for a reviewer, those that wait longest first, and how many there are. */
export async function listReviews(
  actor: Actor,
  input: z.infer<typeof listReviewsSchema>,
): Promise<ReviewQueue> {
  authorize(actor, "asset.view");
  const waiting = `FROM "Asset" WHERE "spaceId" = ? AND "deletedAt" IS NULL AND "reviewState" = 'waiting'`;
  const values: SqlValue[] = [actor.spaceId];
  const db = database();
  const [counted] = await db.queryRows<{ count: number | bigint }>(
    `SELECT COUNT(*) AS "count" FROM (SELECT 1 AS "one" ${waiting} LIMIT ${mostCounted}) AS "some"`,
    values,
  );
  const rows = await db.queryRows<{ id: number }>(
    `SELECT "id" ${waiting} ORDER BY "reviewAt", "id" LIMIT ?`,
    [...values, input.limit],
  );
  const count = Number(counted?.count ?? 0);
  return { ids: rows.map((row) => row.id), count, isExact: count < mostCounted };
}
