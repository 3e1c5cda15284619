import type { SuggestFocusResult } from "./imaging-jobs.ts";
import { imagingPool, imagingSettings } from "./imaging-pool.ts";
import { outcomeProblem } from "./outcome-problem.ts";

/**
 * The point of a picture that draws the eye, in pixels of the upright source whose size is
 * returned with it: the middle of the largest face, where the packages that find faces are
 * installed and there is one, or else by sharp's attention strategy (bright edges, saturated
 * colours, skin tones). A picture of one colour gives its middle. Never rejects.
 */
export async function suggestFocus(path: string): Promise<SuggestFocusResult> {
  const { maxPixels } = imagingSettings();
  const outcome = await imagingPool().run("suggestFocus", { path, maxPixels });
  if (outcome.ok) return outcome.value;
  return { ok: false, reason: outcomeProblem(outcome.reason) };
}
