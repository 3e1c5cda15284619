import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { writeRenditionNotes } from "./note-renditions.ts";

const batchSize = 500;

/**
 * Lets renditions go that nobody asked for longest, until the rest fits into `budget` bytes. They
 * are drawn again when somebody asks. Returns how many went.
 */
export async function trimRenditions(budget: number): Promise<number> {
  await writeRenditionNotes();
  const { prisma, queryRows } = database();
  const [sum] = await queryRows(
    `SELECT COALESCE(SUM("size"), 0) AS "total" FROM "StoredRendition"`,
    [],
  );
  let excess = Number(sum?.total ?? 0) - budget;
  let removed = 0;
  while (excess > 0) {
    const oldest = await prisma.storedRendition.findMany({
      select: { key: true, size: true },
      orderBy: { lastAskedAt: "asc" },
      take: batchSize,
    });
    const gone: string[] = [];
    for (const { key, size } of oldest) {
      if (excess <= 0) break;
      await storage().remove(key);
      excess -= Number(size);
      gone.push(key);
    }
    if (gone.length === 0) break;
    await prisma.storedRendition.deleteMany({ where: { key: { in: gone } } });
    removed += gone.length;
  }
  return removed;
}

/**
 * Brings rows and storage together again: a crash may lose what was noted, and a purge takes the
 * files away with their original. Walks the storage, so it is for the background.
 */
export async function reconcileRenditions(): Promise<{ found: number; lost: number }> {
  let found = 0;
  let batch: { key: string; size: number; modifiedAt: number }[] = [];
  for await (const object of storage().list("renditions")) {
    batch.push(object);
    if (batch.length < batchSize) continue;
    found += await noteStrays(batch);
    batch = [];
  }
  found += await noteStrays(batch);
  return { found, lost: await forgetMissing() };
}

async function noteStrays(
  objects: readonly { key: string; size: number; modifiedAt: number }[],
): Promise<number> {
  const { storedRendition } = database().prisma;
  const known = await storedRendition.findMany({
    where: { key: { in: objects.map(({ key }) => key) } },
    select: { key: true },
  });
  const keys = new Set(known.map(({ key }) => key));
  const strays = objects.filter(({ key }) => !keys.has(key));
  for (const { key, size, modifiedAt } of strays) {
    const at = new Date(modifiedAt);
    const [sha256 = "", file = ""] = key.split("/").slice(-2);
    // What it shows is not known any more; only its size and age matter here.
    const row = { sha256, mime: `image/${file.split(".")[1]}`, width: 0, height: 0 };
    await storedRendition.upsert({
      where: { key },
      create: { key, ...row, size: BigInt(size), createdAt: at, lastAskedAt: at },
      update: {},
    });
  }
  return strays.length;
}

async function forgetMissing(): Promise<number> {
  const { storedRendition } = database().prisma;
  let lost = 0;
  let after = "";
  for (;;) {
    const rows = await storedRendition.findMany({
      where: { key: { gt: after } },
      select: { key: true },
      orderBy: { key: "asc" },
      take: batchSize,
    });
    const last = rows.at(-1);
    if (!last) return lost;
    after = last.key;
    const missing: string[] = [];
    for (const { key } of rows) if ((await storage().size(key)) === null) missing.push(key);
    lost += missing.length;
    if (missing.length > 0) await storedRendition.deleteMany({ where: { key: { in: missing } } });
  }
}
