import type { StripMetadataResult } from "./imaging-jobs.ts";
import { imagingPool, imagingSettings } from "./imaging-pool.ts";
import { outcomeProblem } from "./outcome-problem.ts";

/**
 * Writes a copy of a picture or film into the file `output` that says nothing about where, when,
 * by whom and with what it was made: no EXIF, XMP, IPTC, comments, embedded thumbnails or films.
 * Pixels, colour profile and orientation stay as they are; only a file whose structure is broken
 * is drawn again, in its own format. `unsupported` for types other than JPEG, PNG, WebP, AVIF,
 * HEIC, TIFF, MP4 and QuickTime. Never rejects.
 */
export async function stripMetadata(input: {
  source: string;
  output: string;
}): Promise<StripMetadataResult> {
  const { maxPixels } = imagingSettings();
  const outcome = await imagingPool().run("stripMetadata", { ...input, maxPixels });
  if (outcome.ok) return outcome.value;
  return { ok: false, reason: outcomeProblem(outcome.reason) };
}
