import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { AdvisedAlt, AltAdvicePage } from "#lib/alt-advice.ts";
import { lintAlt } from "#lib/alt-lint.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { behindCursor, writeCursor } from "./page-bounds.ts";
import { sortOf } from "./search-plan.ts";

export const listAltAdviceSchema = z.object({
  language: z.string().min(1).max(35),
  /** `next` of the page before. */
  after: z.string().max(400).optional(),
});

/** Assets that one page looks at, the newest first. */
const mostLookedAt = 2000;

type Row = {
  id: number;
  name: string;
  sortKey: unknown;
  value: string | null;
  title: string | null;
};

/**
 * Alternative texts of a language that are worth a second look, among the next two thousand
 * assets: like a file's name, long, saying that it is an image, the same as the title, or the same
 * as of another picture looked at. Looking takes the same time in a library of any size.
 */
export async function listAltAdvice(
  actor: Actor,
  { language, after }: z.infer<typeof listAltAdviceSchema>,
): Promise<AltAdvicePage> {
  authorize(actor, "asset.view");
  const db = database();
  const sort = sortOf(assetSearchSchema.parse({}));
  const behind = behindCursor(db, sort, after)("a");
  const rows = await db.queryRows<Row>(
    `SELECT s.*, t."value" AS "value", o."value" AS "title" FROM (
       SELECT a."id", a."name", a."createdAt" AS "sortKey" FROM "Asset" a
       WHERE a."spaceId" = ? AND a."deletedAt" IS NULL${behind.sql}
       ORDER BY a."createdAt" DESC, a."id" DESC LIMIT ${mostLookedAt + 1}
     ) AS s
     LEFT JOIN "AssetText" t ON t."assetId" = s."id" AND t."field" = 'alt' AND t."language" = ?
     LEFT JOIN "AssetText" o ON o."assetId" = s."id" AND o."field" = 'title' AND o."language" = ?
     ORDER BY s."sortKey" DESC, s."id" DESC`,
    [actor.spaceId, ...behind.values, language, language],
  );
  const looked = rows.slice(0, mostLookedAt);
  const last = looked.at(-1);
  return {
    found: adviseOn(looked),
    looked: looked.length,
    next: rows.length > mostLookedAt && last ? writeCursor(last) : null,
  };
}

function adviseOn(rows: readonly Row[]): AdvisedAlt[] {
  const uses = new Map<string, number>();
  const alike = (value: string) => value.trim().toLowerCase();
  for (const { value } of rows)
    if (value) uses.set(alike(value), (uses.get(alike(value)) ?? 0) + 1);
  return rows.flatMap(({ id, name, value, title }) => {
    if (!value) return [];
    const isRepeated = (uses.get(alike(value)) ?? 0) > 1;
    const advice = [
      ...lintAlt({ value, fileName: name, title }),
      ...(isRepeated ? (["repeated"] as const) : []),
    ];
    return advice.length > 0 ? [{ assetId: Number(id), name, value, advice }] : [];
  });
}
