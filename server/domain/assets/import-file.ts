import { createHash, randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { authorize } from "../authorize.ts";
import { uploadAsset } from "./upload-asset.ts";

export type ImportFileInput = {
  /** A file of this machine. It stays where it is. */
  path: string;
  name: string;
  folderId: number | null;
};

export type ImportedFile = {
  /** `present`: the space has an asset with these bytes, in the trash or not. */
  outcome: "imported" | "present";
  assetId: number;
  notes: readonly string[];
};

/**
 * Takes a file of this machine into the library, unless an asset of the space has the same bytes.
 * Throws what `uploadAsset` throws, and the system's error when the file cannot be read.
 */
export async function importFile(actor: Actor, input: ImportFileInput): Promise<ImportedFile> {
  authorize(actor, "asset.upload");
  const sha256 = await hashOf(input.path);
  // Equal files of one import run side by side: the later one waits and finds the earlier one.
  const key = `${actor.spaceId} ${sha256}`;
  while (running.has(key)) await running.get(key)?.catch(() => {});
  const importing = importOnce(actor, input, sha256);
  running.set(key, importing);
  try {
    return await importing;
  } finally {
    running.delete(key);
  }
}

const running = new Map<string, Promise<ImportedFile>>();

async function importOnce(
  actor: Actor,
  input: ImportFileInput,
  sha256: string,
): Promise<ImportedFile> {
  const present = await database().prisma.asset.findFirst({
    where: { spaceId: actor.spaceId, currentFile: { sha256 } },
    select: { id: true },
  });
  if (present) return { outcome: "present", assetId: present.id, notes: [] };
  const temporaryPath = path.join(storage().temporaryFolder, `import-${randomUUID()}`);
  await copyFile(input.path, temporaryPath, constants.COPYFILE_FICLONE);
  const { asset, notes } = await uploadAsset(actor, {
    temporaryPath,
    name: input.name,
    folderId: input.folderId,
  });
  return { outcome: "imported", assetId: asset.id, notes };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
