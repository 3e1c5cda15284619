import { randomUUID } from "node:crypto";
import { open, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { AppError } from "#lib/app-error.ts";
import type { RenderPlan } from "#lib/render-plan.ts";
import { drawRendition } from "#server/imaging/render-plan.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey, renditionKey } from "#server/storage/storage-keys.ts";
import { noteRendition } from "./note-renditions.ts";
import { type StoredBytes, storedBytes } from "./stored-bytes.ts";

type Drawing = { bytes: Buffer; stored: Promise<void> };

/** Renditions in the making in this process, so that all who ask at once share one. */
const drawings = new Map<string, Promise<Drawing>>();

/**
 * A rendition of a file, from the storage or drawn now. Two processes that draw the same one at
 * once store equal bytes, so neither harms the other. `client` is whoever asks: clients take turns
 * at drawing. Throws `unsupported_type` when there is nothing to draw, and `rate_limited` or
 * `unavailable` when too much is waiting already.
 */
export async function makeRendition(
  file: { sha256: string; previewReason: string | null },
  plan: RenderPlan,
  spec: string,
  client: string | undefined,
): Promise<StoredBytes> {
  const key = renditionKey(file.sha256, spec, plan.format);
  const stored = await storedBytes(key);
  if (stored) {
    noteRendition(key);
    return stored;
  }
  if (file.previewReason)
    throw new AppError("unsupported_type", {
      field: "file",
      reason: `preview_${file.previewReason}`,
    });
  let drawing = drawings.get(key);
  if (!drawing) {
    drawing = draw(file.sha256, plan, key, client);
    drawings.set(key, drawing);
    // Until the bytes are in the storage, this promise is where they are.
    const forget = () => drawings.delete(key);
    drawing.then(({ stored }) => stored).then(forget, forget);
  }
  const { bytes } = await drawing;
  return { size: bytes.length, bytes };
}

async function draw(
  sha256: string,
  plan: RenderPlan,
  key: string,
  client: string | undefined,
): Promise<Drawing> {
  const store = storage();
  const output = path.join(store.temporaryFolder, `rendition-${randomUUID()}`);
  try {
    const source = await store.localCopy(originalKey(sha256));
    const result = await drawRendition({ source, output, plan }, client ? { client } : {});
    if (!result.ok) throw refusalOf(result.reason);
    const bytes = await readFile(output);
    return { bytes, stored: keep(output, key, { sha256, ...result }) };
  } catch (error) {
    await rm(output, { force: true });
    throw error;
  }
}

/**
 * Puts a drawn file into the storage while it is being sent. Its bytes are on the disk before it
 * has its name, so a crash may lose a rendition but never leaves half of one.
 */
async function keep(
  output: string,
  key: string,
  facts: { sha256: string; mime: string; size: number; width: number; height: number },
): Promise<void> {
  try {
    const handle = await open(output, "r+");
    await handle.datasync().finally(() => handle.close());
    await storage().adopt(output, key, { durable: false });
    noteRendition(key, facts);
  } catch {
    // A full disk costs the next one who asks a drawing, and nobody an answer.
    await rm(output, { force: true });
  }
}

function refusalOf(reason: string): AppError {
  if (reason === "busy") return new AppError("unavailable", { field: "file", retryAfter: 2 });
  const isPassing = reason === "timeout" || reason === "crashed" || reason === "memory";
  return new AppError(isPassing ? "unavailable" : "unsupported_type", {
    field: "file",
    reason: `preview_${reason}`,
  });
}
