import { randomUUID } from "node:crypto";
import { link, rm } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { storage } from "#server/storage/current-storage.ts";
import { replaceAssetFile } from "../assets/replace-asset-file.ts";
import { uploadAsset } from "../assets/upload-asset.ts";
import { ensureFolderPath } from "../folders/ensure-folder-path.ts";
import { splitFolderPath } from "../folders/split-folder-path.ts";
import { getUpload, type Upload } from "./get-upload.ts";
import { uploadPath } from "./upload-path.ts";

/**
 * Turns an upload whose bytes are all here into an asset. May be called again after a crash or a
 * lost answer: the second call returns what became of it. Throws what `uploadAsset` throws.
 */
export async function finishUpload(actor: Actor, input: { uploadId: string }): Promise<Upload> {
  // Before anything is shared: the upload of somebody else is not there.
  await getUpload(actor, input);
  const running = pending.get(input.uploadId);
  if (running) return running;
  const finishing = finish(actor, input.uploadId).finally(() => pending.delete(input.uploadId));
  pending.set(input.uploadId, finishing);
  return finishing;
}

/** Two requests for one upload in one process share the work; across processes the row decides. */
const pending = new Map<string, Promise<Upload>>();

async function finish(actor: Actor, uploadId: string): Promise<Upload> {
  const upload = await getUpload(actor, { uploadId });
  if (upload.refusal) throw new AppError(upload.refusal.code, upload.refusal.details);
  if (upload.isFinished) return upload;
  if (upload.offset !== upload.size)
    throw new AppError("conflict", { reason: "upload_incomplete" });
  // The upload keeps its own name for the bytes until the rows are written: a crash in between
  // leaves an upload that is complete and can be finished again.
  const temporaryPath = path.join(storage().temporaryFolder, `finish-${randomUUID()}`);
  await link(uploadPath(uploadId), temporaryPath);
  try {
    const { replaceAssetId } = upload;
    if (replaceAssetId)
      await replaceAssetFile(actor, {
        assetId: replaceAssetId,
        temporaryPath,
        name: upload.name,
        together: (tx, notes) => claim(tx, upload, replaceAssetId, notes),
      });
    else
      await uploadAsset(actor, {
        temporaryPath,
        name: upload.name,
        folderId: () => folderOf(actor, upload),
        together: (tx, assetId, notes) => claim(tx, upload, assetId, notes),
      });
  } catch (error) {
    if (isAppError(error) && final.has(error.code)) await refuse(uploadId, error);
    throw error;
  } finally {
    await rm(temporaryPath, { force: true });
  }
  await rm(uploadPath(uploadId), { force: true });
  return getUpload(actor, { uploadId });
}

/** Refusals that another try does not change. */
const final: ReadonlySet<string> = new Set(["unsupported_type", "too_large", "locked"]);

/** Says in the upload's row what became of it; one of those who finish it at once does so. */
async function claim(
  tx: Transaction,
  upload: Upload,
  assetId: number,
  notes: readonly string[],
): Promise<void> {
  const { name, folderId, folderPath, replaceAssetId } = upload;
  const claimed = await tx.upload.updateMany({
    where: { id: upload.id, finishedAt: null },
    data: {
      finishedAt: new Date(),
      assetId,
      metadata: { name, folderId, folderPath, replaceAssetId, notes: [...notes] },
    },
  });
  if (claimed.count === 0) throw new AppError("conflict", { reason: "upload_finished_elsewhere" });
}

async function folderOf(actor: Actor, upload: Upload): Promise<number | null> {
  const names = splitFolderPath(upload.folderPath);
  if (names.length === 0) return upload.folderId;
  const folder = await ensureFolderPath(actor, { parentId: upload.folderId, names });
  return folder.id;
}

async function refuse(uploadId: string, error: AppError): Promise<void> {
  await inTransaction((tx) =>
    tx.upload.updateMany({
      where: { id: uploadId },
      data: {
        finishedAt: new Date(),
        refusal: { code: error.code, details: JSON.parse(JSON.stringify(error.details)) },
      },
    }),
  );
  await rm(uploadPath(uploadId), { force: true });
}
