import type { Readable } from "node:stream";
import { storage } from "#server/storage/current-storage.ts";
import type { ByteRange } from "#server/storage/storage.ts";

/** Bytes to send: small ones are here, large ones are opened when they are sent. */
export type StoredBytes =
  | { size: number; bytes: Buffer }
  | { size: number; bytes: null; open: (range?: ByteRange) => Promise<Readable> };

/** Up to here a file is read at once, which costs far less than a stream. */
const wholeUpTo = 512 * 1024;

/** What the storage has under a key; null when there is nothing. */
export async function storedBytes(key: string): Promise<StoredBytes | null> {
  const found = await storage().peek(key, wholeUpTo);
  if (!found) return null;
  const { size, bytes } = found;
  if (bytes) return { size, bytes };
  return { size, bytes, open: (range) => storage().read(key, range) };
}
