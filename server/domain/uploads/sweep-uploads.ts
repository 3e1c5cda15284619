import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { storage } from "#server/storage/current-storage.ts";
import { uploadLifetimeMs } from "./create-upload.ts";
import { uploadPath } from "./upload-path.ts";

/**
 * Removes uploads that ran out, and temporary files that no upload refers to and nobody has
 * touched for a day: what a crash left behind.
 */
export async function sweepUploads(now = Date.now()): Promise<{ uploads: number; files: number }> {
  const expired = await database().prisma.upload.findMany({
    where: { expiresAt: { lt: new Date(now) } },
    select: { id: true },
    take: 1000,
  });
  await inTransaction((tx) =>
    tx.upload.deleteMany({ where: { id: { in: expired.map((upload) => upload.id) } } }),
  );
  for (const { id } of expired) await rm(uploadPath(id), { force: true });
  let files = 0;
  const folder = storage().temporaryFolder;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const facts = await stat(file).catch(() => null);
    if (!facts || now - facts.mtimeMs < uploadLifetimeMs) continue;
    await rm(file, { force: true, recursive: true });
    files += 1;
  }
  return { uploads: expired.length, files };
}
