import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
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
  const handle = await open(uploadPath(upload.id), "a");
  try {
    // A connection that breaks ends the stream with an error; what it brought stays.
    await handle.appendFile(input.bytes).catch((error: unknown) => {
      if (!input.bytes.errored) throw error;
    });
    await handle.datasync();
    const { size } = await handle.stat();
    return size;
  } finally {
    await handle.close();
  }
}
