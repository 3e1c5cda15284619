import { stat } from "node:fs/promises";
import type { Actor } from "#lib/actor.ts";
import { AppError, type ErrorCode, type ErrorDetails } from "#lib/app-error.ts";
import { database } from "#server/db/database.ts";
import { isUploadId, uploadPath } from "./upload-path.ts";

export type Refusal = { code: ErrorCode; details: ErrorDetails };

export type Upload = {
  id: string;
  size: number;
  /** Bytes that are safely here. */
  offset: number;
  name: string;
  folderId: number | null;
  folderPath: string;
  replaceAssetId: number | null;
  createdAt: Date;
  expiresAt: Date;
  isFinished: boolean;
  assetId: number | null;
  refusal: Refusal | null;
  /** What the person should know about the file that was taken. */
  notes: readonly string[];
};

/** An upload of this actor. Throws `not_found` for others' and for those that expired. */
export async function getUpload(actor: Actor, input: { uploadId: string }): Promise<Upload> {
  if (!isUploadId(input.uploadId)) throw new AppError("not_found", { field: "upload" });
  const row = await database().prisma.upload.findUnique({ where: { id: input.uploadId } });
  if (
    !row ||
    row.spaceId !== actor.spaceId ||
    !isOwner(actor, row) ||
    row.expiresAt.getTime() < Date.now()
  )
    throw new AppError("not_found", { field: "upload" });
  const metadata = row.metadata as {
    name: string;
    folderId: number | null;
    folderPath: string;
    replaceAssetId?: number | null;
    notes?: string[];
  };
  const size = Number(row.size);
  return {
    id: row.id,
    size,
    offset: row.finishedAt ? size : await bytesHere(row.id),
    name: metadata.name,
    folderId: metadata.folderId,
    folderPath: metadata.folderPath,
    replaceAssetId: metadata.replaceAssetId ?? null,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    isFinished: row.finishedAt !== null,
    assetId: row.assetId,
    refusal: row.refusal as Refusal | null,
    notes: metadata.notes ?? [],
  };
}

function isOwner(actor: Actor, row: { userId: string | null; tokenId: number | null }): boolean {
  if (actor.kind === "user") return row.userId === actor.userId;
  if (actor.kind === "token") return row.tokenId === actor.tokenId;
  return true;
}

async function bytesHere(uploadId: string): Promise<number> {
  const facts = await stat(uploadPath(uploadId)).catch(() => null);
  if (!facts) throw new AppError("not_found", { field: "upload" });
  return facts.size;
}
