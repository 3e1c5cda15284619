import type { DrawRenditionInput, DrawRenditionResult } from "./imaging-jobs.ts";
import { imagingPool, imagingSettings } from "./imaging-pool.ts";
import { outcomeProblem } from "./outcome-problem.ts";

export type { DrawRenditionInput, DrawRenditionResult };

/** Nothing was tried, because too much waits already. */
export type Busy = { ok: false; reason: "busy" };

/**
 * Draws one rendition as its plan says into the file `output`: orientation applied first, laid
 * out by `layOutRendition`, in sRGB with 8 bits, without any metadata of the source. GIF and WebP
 * stay animated where the plan wants it, within the limits on pixels; of everything else the
 * first frame is drawn. Never rejects: a source that cannot be drawn, or takes too long, gives
 * its reason, and `output` may then be missing or unfinished. `client` is whoever asks, such as
 * an IP address: clients take turns, and one that has too much waiting is told `busy`.
 */
export async function drawRendition(
  input: DrawRenditionInput,
  { client }: { client?: string } = {},
): Promise<DrawRenditionResult | Busy> {
  const { maxPixels, maxOutputPixels } = imagingSettings();
  const job = { ...input, maxPixels, maxOutputPixels };
  const outcome = await imagingPool().run("drawRendition", job, client ? { client } : {});
  if (outcome.ok) return outcome.value;
  if (outcome.reason === "busy") return { ok: false, reason: "busy" };
  return { ok: false, reason: outcomeProblem(outcome.reason) };
}
