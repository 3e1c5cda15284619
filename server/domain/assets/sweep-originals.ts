import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey, renditionFolder } from "#server/storage/storage-keys.ts";

/** Bytes that nobody refers to stay this long: an upload may be about to refer to them. */
export const graceMs = 24 * 60 * 60 * 1000;

const batchSize = 500;

/**
 * Removes originals that no file refers to any more, with their renditions: what purging left,
 * and what a crash left between the bytes and the rows. Walks the storage, so it is for the
 * background. Returns how many originals went.
 */
export async function sweepOriginals(now = Date.now()): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  for await (const object of storage().list("originals")) {
    const sha256 = object.key.split("/").at(-1) ?? "";
    if (now - object.modifiedAt < graceMs || !/^[0-9a-f]{64}$/.test(sha256)) continue;
    batch.push(sha256);
    if (batch.length < batchSize) continue;
    removed += await removeUnused(batch);
    batch = [];
  }
  return removed + (await removeUnused(batch));
}

async function removeUnused(hashes: readonly string[]): Promise<number> {
  const used = await database().prisma.file.findMany({
    where: { sha256: { in: [...hashes] } },
    select: { sha256: true },
  });
  const kept = new Set(used.map((file) => file.sha256));
  const unused = hashes.filter((sha256) => !kept.has(sha256));
  for (const sha256 of unused) {
    await storage().remove(renditionFolder(sha256));
    await storage().remove(originalKey(sha256));
  }
  return unused.length;
}
