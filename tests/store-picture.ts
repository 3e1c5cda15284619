import { createHash, randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { createAsset } from "#server/domain/assets/create-asset.ts";
import { decideFile } from "#server/domain/assets/file-policy.ts";
import { blankLook, type Inspection } from "#server/imaging/inspection.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { makePicture } from "./make-picture.ts";

export type StoredPicture = {
  name: string;
  width: number;
  height: number;
  folderId: number | null;
  externalId: string | null;
};

/**
 * Uploads a small PNG without the processes that look into files: what they would find is known
 * here. Returns the asset's id.
 */
export async function storePicture(actor: Actor, picture: StoredPicture): Promise<number> {
  const { width, height, name, folderId, externalId } = picture;
  const bytes = await makePicture(width, height);
  const hash = (algorithm: string) => createHash(algorithm).update(bytes).digest("hex");
  const inspection: Inspection = {
    ...blankLook,
    type: { mime: "image/png", extension: "png", kind: "image" },
    width,
    height,
    orientation: 1,
    frames: 1,
    preview: { ok: true },
    size: bytes.length,
    sha256: hash("sha256"),
    sha1: hash("sha1"),
    md5: hash("md5"),
  };
  const decision = decideFile(inspection, name);
  if (!decision.ok) throw new Error(`the file policy refuses a test picture: ${decision.reason}`);
  await storage().check();
  const temporaryPath = path.join(storage().temporaryFolder, randomUUID());
  await writeFile(temporaryPath, bytes);
  await storage().adopt(temporaryPath, originalKey(inspection.sha256));
  return inTransaction((tx) =>
    createAsset(tx, actor, { inspection, decision, originalName: name, folderId, externalId }),
  );
}
