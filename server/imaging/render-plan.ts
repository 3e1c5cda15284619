import type { DrawRenditionInput, DrawRenditionResult } from "./imaging-jobs.ts";
import { imagingPool, imagingSettings } from "./imaging-pool.ts";

export type { DrawRenditionInput, DrawRenditionResult };

/**
 * Draws one rendition as its plan says into the file `output`: orientation applied first, laid
 * out by `layOutRendition`, in sRGB with 8 bits, without any metadata of the source. GIF and WebP
 * stay animated where the plan wants it, within the limits on pixels; of everything else the
 * first frame is drawn. Never rejects: a source that cannot be drawn, or takes too long, gives
 * its reason, and `output` may then be missing or unfinished.
 */
export async function drawRendition(input: DrawRenditionInput): Promise<DrawRenditionResult> {
  const { maxPixels, maxOutputPixels } = imagingSettings();
  const outcome = await imagingPool().run("drawRendition", {
    ...input,
    maxPixels,
    maxOutputPixels,
  });
  if (outcome.ok) return outcome.value;
  return { ok: false, reason: outcome.reason === "failed" ? "corrupt" : outcome.reason };
}
