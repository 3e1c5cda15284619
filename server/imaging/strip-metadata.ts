import type { StripMetadataResult } from "./imaging-jobs.ts";
import { imagingPool, imagingSettings } from "./imaging-pool.ts";
import { outcomeProblem } from "./outcome-problem.ts";
import type { Busy } from "./render-plan.ts";

/**
 * Writes a copy of a picture or film into the file `output` that says nothing about where, when,
 * by whom and with what it was made: no EXIF, XMP, IPTC, comments, embedded thumbnails or films.
 * Pixels, colour profile and orientation stay as they are; only a file whose structure is broken
 * is drawn again, in its own format. `unsupported` for types other than JPEG, PNG, WebP, AVIF,
 * HEIC, GIF, TIFF, MP4 and QuickTime. Never rejects. `client` is whoever asks, as for `drawRendition`.
 */
export async function stripMetadata(
  input: { source: string; output: string },
  { client }: { client?: string } = {},
): Promise<StripMetadataResult | Busy> {
  const { maxPixels } = imagingSettings();
  const job = { ...input, maxPixels };
  const outcome = await imagingPool().run("stripMetadata", job, client ? { client } : {});
  if (outcome.ok) return outcome.value;
  if (outcome.reason === "busy") return { ok: false, reason: "busy" };
  return { ok: false, reason: outcomeProblem(outcome.reason) };
}
