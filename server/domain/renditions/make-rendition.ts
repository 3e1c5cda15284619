import { AppError } from "#lib/app-error.ts";
import type { PictureSource } from "#lib/picture-source.ts";
import type { RenderPlan } from "#lib/render-plan.ts";
import { drawRendition } from "#server/imaging/render-plan.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey, renditionKey } from "#server/storage/storage-keys.ts";
import { imagingRefusal } from "./imaging-refusal.ts";
import { keptOrMade } from "./kept-or-made.ts";
import type { StoredBytes } from "./stored-bytes.ts";

/**
 * A rendition of a file, from the storage or drawn now. `client` is whoever asks: clients take
 * turns at drawing. Throws `unsupported_type` when there is nothing to draw, and `unavailable`
 * when too much is waiting already.
 */
export function makeRendition(
  file: { sha256: string; previewReason: string | null },
  source: PictureSource,
  plan: RenderPlan,
  spec: string,
  client: string | undefined,
): Promise<StoredBytes> {
  const { sha256, previewReason } = file;
  return keptOrMade(renditionKey(sha256, spec, plan.format), sha256, async (output) => {
    if (previewReason)
      throw new AppError("unsupported_type", {
        field: "file",
        reason: `preview_${previewReason}`,
      });
    const path = await storage().localCopy(originalKey(sha256));
    const job = { source: path, output, handOver, plan, ...knownPicture(source) };
    const result = await drawRendition(job, client ? { client } : {});
    if (!result.ok) throw imagingRefusal(result.reason);
    const { mime, size, width, height, bytes } = result;
    return { mime, size, width, height, ...(bytes && { bytes }) };
  });
}

/** Beyond this many bytes a file costs less than a message between processes. */
const handOver = 1024 * 1024;

/** What was found when the file came in; nothing where it could not be measured. */
function knownPicture({ mime, width, height, frames }: PictureSource) {
  return width && height ? { known: { mime, width, height, frames } } : {};
}
