import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { authorize } from "../authorize.ts";
import { getUpload } from "./get-upload.ts";
import { uploadPath } from "./upload-path.ts";

export type AppendUploadInput = { uploadId: string; offset: number; bytes: Readable };

/**
 * Writes bytes at the end of an upload and returns the new offset. What arrived before the
 * connection broke is kept and synced, so that the other side goes on from there.
 */
export async function appendUpload(actor: Actor, input: AppendUploadInput): Promise<number> {
  authorize(actor, "asset.upload");
  const upload = await getUpload(actor, input);
  if (upload.isFinished || upload.offset !== input.offset)
    throw new AppError("conflict", {
      field: "offset",
      reason: "wrong_offset",
      values: { offset: upload.offset },
    });
  const handle = await open(uploadPath(upload.id), "r+");
  try {
    const target = createWriteStream("", { fd: handle, start: input.offset, autoClose: false });
    await pipeline(input.bytes, target).catch((error: unknown) => {
      if (!input.bytes.destroyed) throw error;
    });
    await handle.datasync();
    const { size } = await handle.stat();
    return size;
  } finally {
    await handle.close();
  }
}
