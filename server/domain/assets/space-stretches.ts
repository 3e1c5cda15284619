import type { Database } from "#server/db/open-database.ts";

/** Assets in one stretch, when it is made: few enough to be walked while a request waits. */
export const stretchLength = 4096;

/**
 * Where the list of a space, in the order in which its assets came, is cut into stretches: the
 * first millisecond of every stretch but the first. An asset never leaves its stretch.
 */
export type Bounds = readonly number[];

type Cut = { bounds: Bounds; assets: number };

const cuts = new WeakMap<Database, Map<number, Cut>>();

/** The stretches of a space, cut anew when it has grown by a quarter or lost half. */
export async function stretchesOf(db: Database, spaceId: number): Promise<Bounds> {
  const known = cuts.get(db) ?? new Map<number, Cut>();
  cuts.set(db, known);
  const [space] = await db.queryRows(`SELECT "assetCount" AS "count" FROM "Space" WHERE "id" = ?`, [
    spaceId,
  ]);
  const assets = Number(space?.count ?? 0);
  const cut = known.get(spaceId);
  if (cut && assets > cut.assets / 2 && assets < cut.assets * 1.25 + stretchLength)
    return cut.bounds;
  const bounds = assets > stretchLength ? await cutAnew(db, spaceId) : [];
  known.set(spaceId, { bounds, assets });
  return bounds;
}

/** Walks the index of times once, a stretch with each step. */
async function cutAnew(db: Database, spaceId: number): Promise<Bounds> {
  const inOrder = `FROM "Asset" a WHERE a."spaceId" = ? AND a."deletedAt" IS NULL`;
  const rows = await db.queryAside(
    `WITH RECURSIVE stretch("from") AS (
       SELECT (SELECT a."createdAt" ${inOrder} ORDER BY a."createdAt" LIMIT 1 OFFSET ?)
       UNION ALL
       SELECT (SELECT a."createdAt" ${inOrder} AND a."createdAt" > s."from"
         ORDER BY a."createdAt" LIMIT 1 OFFSET ?)
       FROM stretch s WHERE s."from" IS NOT NULL)
     SELECT "from" FROM stretch WHERE "from" IS NOT NULL`,
    [spaceId, stretchLength, spaceId, stretchLength],
  );
  return rows.map((row) => Number(row.from));
}

/** The stretch in which an asset is that came at this time. */
export function stretchAt(bounds: Bounds, time: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time < (bounds[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
