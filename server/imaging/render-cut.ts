import type { RenderCutInput, RenderCutResult } from "./imaging-jobs.ts";
import { imagingPool, imagingSettings } from "./imaging-pool.ts";

export type { RenderCutInput, RenderCutResult };

/**
 * Draws one rendition into the file `output`: orientation applied first, cut around the focus
 * by `cutAround`, converted to sRGB, without the metadata of the source. A picture is not
 * enlarged, so the result says which size it has; SVG is drawn at the size asked for. Of an
 * animation the first frame is drawn. Never rejects: a source that cannot be drawn, or takes
 * too long, gives its reason, and `output` may then be missing or unfinished.
 */
export async function renderCut(input: RenderCutInput): Promise<RenderCutResult> {
  const { maxPixels } = imagingSettings();
  const outcome = await imagingPool().run("renderCut", { ...input, maxPixels });
  if (outcome.ok) return outcome.value;
  return { ok: false, reason: outcome.reason === "failed" ? "corrupt" : outcome.reason };
}
