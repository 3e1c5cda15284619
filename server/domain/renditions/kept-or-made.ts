import { randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { AppError } from "#lib/app-error.ts";
import { storage } from "#server/storage/current-storage.ts";
import { hotRendition, keepHot } from "./hot-renditions.ts";
import { noteRendition } from "./note-renditions.ts";
import { type StoredBytes, storedBytes } from "./stored-bytes.ts";

export type MadeFile = {
  mime: string;
  size: number;
  width: number;
  height: number;
  /** What belongs into the file, where it is not written yet. */
  bytes?: Buffer;
};

type Making = { bytes: StoredBytes; kept: Promise<void> };

/** What is in the making in this process, so that all who ask at once share one. */
const makings = new Map<string, Promise<Making>>();

/** Larger results are sent from the storage; smaller ones while they are on their way there. */
const mostInMemory = 16 * 1024 * 1024;

/**
 * The bytes of something that is made of an original: from memory, from the storage, or made now
 * by `make`, which hands the bytes over or writes them into the file that it is given. Two
 * processes that make the same at once store equal bytes, so neither harms the other.
 */
export async function keptOrMade(
  key: string,
  sha256: string,
  make: (output: string) => Promise<MadeFile>,
): Promise<StoredBytes> {
  const hot = hotRendition(key);
  const stored = hot ? { size: hot.length, bytes: hot } : await storedBytes(key);
  if (stored) {
    noteRendition(key);
    if (stored.bytes) keepHot(key, stored.bytes);
    return stored;
  }
  let making = makings.get(key);
  if (!making) {
    making = makeNow(key, sha256, make);
    makings.set(key, making);
    // Until the bytes are in the storage, this promise is where they are.
    const forget = () => makings.delete(key);
    making.then(({ kept }) => kept).then(forget, forget);
  }
  return (await making).bytes;
}

async function makeNow(
  key: string,
  sha256: string,
  make: (output: string) => Promise<MadeFile>,
): Promise<Making> {
  const output = path.join(storage().temporaryFolder, `rendition-${randomUUID()}`);
  try {
    const { bytes: handedOver, ...made } = await make(output);
    if (made.size > mostInMemory) {
      await storage().adopt(output, key);
      noteRendition(key, { sha256, ...made });
      const bytes = await storedBytes(key);
      if (!bytes) throw new AppError("unavailable", { field: "file" });
      return { bytes, kept: Promise.resolve() };
    }
    const bytes = handedOver ?? (await readFile(output));
    const kept = (
      handedOver ? storage().write(key, handedOver) : storage().adopt(output, key)
    ).then(
      () => noteRendition(key, { sha256, ...made }),
      // A full disk costs the next one who asks a drawing, and nobody an answer.
      () => rm(output, { force: true }),
    );
    return { bytes: { size: bytes.length, bytes }, kept };
  } catch (error) {
    await rm(output, { force: true });
    throw error;
  }
}
