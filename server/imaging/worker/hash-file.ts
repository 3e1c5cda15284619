import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { FileHashes } from "../inspection.ts";

/** Size in bytes and the three hashes of a file, lower-case hex, in one pass over its bytes. */
export async function hashFile({ path }: { path: string }): Promise<FileHashes> {
  const sha256 = createHash("sha256");
  const sha1 = createHash("sha1");
  const md5 = createHash("md5");
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
    size += chunk.length;
    for (const hash of [sha256, sha1, md5]) hash.update(chunk);
  }
  return {
    size,
    sha256: sha256.digest("hex"),
    sha1: sha1.digest("hex"),
    md5: md5.digest("hex"),
  };
}
