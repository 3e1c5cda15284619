import { createHash, randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { AppError } from "#lib/app-error.ts";
import { maxFileBytes } from "#lib/max-file-bytes.ts";
import { storage } from "#server/storage/current-storage.ts";
import { refuseWhenFull } from "../uploads/refuse-when-full.ts";

/** Bytes are counted this far before the disk is asked again for room. */
const askAgainEvery = 256 * 1024 ** 2;

export type KeptBytes = { path: string; size: number; md5: string };

/**
 * Writes a stream to a temporary file of its own and syncs it. Leaves nothing behind when it
 * throws: `too_large`, `unavailable` for a full disk, and the stream's own error.
 */
export async function keepBytes(
  bytes: Readable,
  expectedSize: number,
  limit = maxFileBytes,
): Promise<KeptBytes> {
  await refuseWhenFull(expectedSize);
  const file = path.join(storage().temporaryFolder, `receive-${randomUUID()}`);
  const hash = createHash("md5");
  let size = 0;
  let asked = 0;
  const handle = await open(file, "wx");
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(size, limit);
      if (size - asked > askAgainEvery) {
        asked = size;
        await refuseWhenFull(0);
      }
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.datasync();
    return { path: file, size, md5: hash.digest("hex") };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

function tooLarge(size: number, limit: number): AppError {
  return new AppError("too_large", {
    field: "file",
    reason: "file_too_large",
    values: { megabytes: Math.ceil(size / 1e6), maxMegabytes: Math.floor(limit / 1e6) },
  });
}
