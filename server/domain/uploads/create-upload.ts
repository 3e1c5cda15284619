import { open } from "node:fs/promises";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { maxFileBytes } from "#lib/max-file-bytes.ts";
import { rowId } from "#lib/row-id.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { loadAsset } from "../assets/get-asset.ts";
import { authorize, authorizeOnAsset } from "../authorize.ts";
import { requireFolder } from "../folders/require-folder.ts";
import { refuseWhenFull } from "./refuse-when-full.ts";
import { isUploadId, uploadPath } from "./upload-path.ts";

export const createUploadSchema = z.object({
  uploadId: z.string().refine(isUploadId),
  /** Bytes of the whole file. */
  size: z.number().int().min(0),
  name: z.string().min(1).max(2000),
  folderId: z.number().int().positive().nullable().default(null),
  /** Folders below `folderId` that the file belongs in, made when missing: `Spring/Hero`. */
  folderPath: z.string().max(4000).default(""),
  /** The asset that gets the file as its new version; the folder then means nothing. */
  replaceAssetId: rowId.nullable().default(null),
});

/** An upload that nobody went on with is removed after this time. */
export const uploadLifetimeMs = 24 * 60 * 60 * 1000;

/** Begins an upload. Everything that can be refused before a byte is sent is refused here. */
export async function createUpload(
  actor: Actor,
  input: z.infer<typeof createUploadSchema>,
): Promise<void> {
  authorize(actor, "asset.upload");
  if (input.size > maxFileBytes)
    throw new AppError("too_large", {
      field: "file",
      reason: "file_too_large",
      values: {
        megabytes: Math.ceil(input.size / 1e6),
        maxMegabytes: Math.floor(maxFileBytes / 1e6),
      },
    });
  if (input.size === 0)
    throw new AppError("unsupported_type", { field: "file", reason: "file_empty" });
  if (input.folderId) await requireFolder(database().prisma, actor.spaceId, input.folderId);
  if (input.replaceAssetId) {
    const asset = await loadAsset(database().prisma, actor, input.replaceAssetId);
    authorizeOnAsset(actor, "asset.edit", asset);
  }
  await refuseWhenFull(input.size);
  const file = await open(uploadPath(input.uploadId), "wx");
  await file.close();
  const now = Date.now();
  await inTransaction((tx) =>
    tx.upload.create({
      data: {
        id: input.uploadId,
        spaceId: actor.spaceId,
        userId: actor.kind === "user" ? actor.userId : null,
        tokenId: actor.kind === "token" ? actor.tokenId : null,
        size: input.size,
        metadata: {
          name: input.name,
          folderId: input.folderId,
          folderPath: input.folderPath,
          replaceAssetId: input.replaceAssetId,
        },
        createdAt: new Date(now),
        expiresAt: new Date(now + uploadLifetimeMs),
      },
    }),
  );
}
