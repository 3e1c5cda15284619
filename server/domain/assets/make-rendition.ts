import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import { AppError } from "#lib/app-error.ts";
import { type Focus, formatFocus, parseFocus } from "#lib/focus.ts";
import { plainPlan } from "#lib/render-plan.ts";
import { drawRendition } from "#server/imaging/render-plan.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey, renditionKey } from "#server/storage/storage-keys.ts";

type Source = {
  sha256: string;
  extension: string;
  previewReason: string | null;
  width: number | null;
  height: number | null;
};

type Request = { width: number; height: number; focus?: Focus; ownFocus: string | null };

export type Rendition = { key: string; spec: string; mime: "image/webp"; size: number };

/** A side larger than this is refused. */
const maxSide = 4096;
const quality = 80;

/** Renditions in the making in this process, so that many who ask at once share one. */
const pending = new Map<string, Promise<number>>();

/**
 * The WebP rendition of a file, from storage or drawn now. Throws `unsupported_type` when the
 * file has no preview and `invalid` when the size is out of bounds.
 */
export async function makeRendition(file: Source, request: Request): Promise<Rendition> {
  const { width, height } = request;
  if (width > maxSide || height > maxSide || width + height === 0)
    throw new AppError("invalid", {
      field: "size",
      reason: "rendition_size",
      values: { max: maxSide },
    });
  if (file.previewReason)
    throw new AppError("unsupported_type", {
      field: "file",
      reason: `preview_${file.previewReason}`,
    });
  const isCut = width > 0 && height > 0;
  const focus = isCut ? (request.focus ?? parseFocus(request.ownFocus ?? "")) : null;
  const cut = focus ? formatFocus(focus).replace(":", "_") : "middle";
  const spec = `${width}x${height}-${isCut ? cut : "whole"}-q${quality}`;
  const key = renditionKey(file.sha256, spec, "webp");
  const stored = await storage().size(key);
  if (stored !== null) return { key, spec, mime: "image/webp", size: stored };
  let drawing = pending.get(key);
  if (!drawing) {
    drawing = draw(file, width, height, focus, key).finally(() => pending.delete(key));
    pending.set(key, drawing);
  }
  return { key, spec, mime: "image/webp", size: await drawing };
}

async function draw(
  file: Source,
  width: number,
  height: number,
  focus: Focus | null,
  key: string,
): Promise<number> {
  const store = storage();
  const output = path.join(store.temporaryFolder, `rendition-${randomUUID()}`);
  try {
    const result = await drawRendition({
      source: await store.localCopy(originalKey(file.sha256)),
      output,
      plan: {
        ...plainPlan,
        size: { width, height, fit: width && height ? "cover" : "inside", enlarge: false },
        keep: focus && { focus },
        format: "webp",
        quality,
      },
    });
    if (!result.ok && result.reason === "busy")
      throw new AppError("unavailable", { field: "file", retryAfter: 2 });
    if (!result.ok)
      throw new AppError(result.reason === "timeout" ? "unavailable" : "unsupported_type", {
        field: "file",
        reason: `preview_${result.reason}`,
      });
    await store.adopt(output, key);
    return (await store.size(key)) ?? 0;
  } finally {
    await rm(output, { force: true });
  }
}
