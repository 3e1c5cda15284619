import type { ImagingJobs, SuggestFocusResult } from "../imaging-jobs.ts";
import { attentionPoint } from "./attention-point.ts";
import { facePoint } from "./face-point.ts";
import { openUpright } from "./open-upright.ts";
import { pixelProblem } from "./picture-problem.ts";

/** Finds the largest face or the point of attention; see `suggestFocus` of the parent side for the meaning. */
export async function suggestFocusHere({
  path,
  maxPixels,
}: ImagingJobs["suggestFocus"]["input"]): Promise<SuggestFocusResult> {
  const opened = await openUpright(path, maxPixels);
  if (!opened.ok) return opened;
  const { picture } = opened;
  const { width, height } = picture;
  try {
    const face = await facePoint(picture);
    if (face) return { ok: true, kind: "face", point: face, width, height };
    const point = await attentionPoint(picture, { left: 0, top: 0, width, height });
    return { ok: true, kind: "attention", point, width, height };
  } catch (error) {
    return { ok: false, reason: await pixelProblem(error, path, opened.type) };
  }
}
