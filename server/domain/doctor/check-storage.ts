import { randomUUID } from "node:crypto";
import { rm, statfs, writeFile } from "node:fs/promises";
import path from "node:path";
import { chunks } from "#lib/chunks.ts";
import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { type Finding, fine, wrong } from "./finding.ts";

/** Bytes that are younger may belong to an upload whose rows come in a moment. */
const graceMs = 60 * 60 * 1000;
const shown = 5;

/** Whether a file can be written where bytes are kept, and how much room there is. */
export async function checkStorage(): Promise<Finding> {
  const store = storage();
  await store.check();
  const probe = path.join(store.temporaryFolder, `doctor-${randomUUID()}`);
  await writeFile(probe, "x");
  await rm(probe);
  const volume = await statfs(store.temporaryFolder);
  const free = volume.bavail * volume.bsize;
  const gigabytes = (free / 1e9).toFixed(1);
  if (free < 1e9)
    return wrong(`the storage has only ${gigabytes} GB left`, "Free some space on its volume.");
  return fine(`storage can be written: ${gigabytes} GB free`);
}

/** Whether the bytes of every file are there, in full length. */
export async function checkBytes(): Promise<Finding> {
  const broken: string[] = [];
  let count = 0;
  for (let after = 0; ; ) {
    const files = await database().prisma.file.findMany({
      where: { id: { gt: after } },
      select: { id: true, originalName: true, sha256: true, size: true, assetId: true },
      orderBy: { id: "asc" },
      take: 500,
    });
    for (const file of files) {
      const size = await storage().size(originalKey(file.sha256));
      if (size !== Number(file.size))
        broken.push(`${file.originalName} (asset ${file.assetId ?? "none"}, ${file.sha256})`);
    }
    count += files.length;
    const last = files.at(-1);
    if (!last) break;
    after = last.id;
  }
  if (broken.length === 0) return fine(`files have their bytes: ${count}`);
  return wrong(
    `files without their bytes: ${list(broken)}`,
    "Restore them from a backup of the storage folder, under originals/.",
  );
}

/** Whether every original in storage belongs to a file. Those that do not only take space. */
export async function checkOrphans(): Promise<Finding> {
  const found: string[] = [];
  for await (const { key, modifiedAt } of storage().list("originals"))
    if (Date.now() - modifiedAt > graceMs) found.push(key);
  const orphans: string[] = [];
  for (const keys of chunks(found, 500)) {
    const known = await database().prisma.file.findMany({
      where: { sha256: { in: keys.map((key) => path.basename(key)) } },
      select: { sha256: true },
      distinct: ["sha256"],
    });
    const hashes = new Set(known.map((file) => file.sha256));
    orphans.push(...keys.filter((key) => !hashes.has(path.basename(key))));
  }
  if (orphans.length === 0) return fine("bytes in storage belong to files");
  return wrong(
    `bytes without a file: ${list(orphans)}`,
    "They do no harm; delete them from the storage folder when you need the space.",
  );
}

function list(items: readonly string[]): string {
  const rest = items.length - shown;
  return items.slice(0, shown).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
