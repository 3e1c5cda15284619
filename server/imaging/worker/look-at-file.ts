import type { ImagingJobs } from "../imaging-jobs.ts";
import { blankLook, type DetectedType, type Look, type PreviewProblem } from "../inspection.ts";
import { describePixels } from "./describe-pixels.ts";
import { detectType } from "./detect-type.ts";
import { openPicture } from "./open-picture.ts";
import { hasPoster, openPoster } from "./open-poster.ts";
import { pixelProblem } from "./picture-problem.ts";
import { readHeader } from "./read-header.ts";
import { readMedia } from "./read-media.ts";
import { readMetadata } from "./read-metadata.ts";
import { readSvg } from "./read-svg.ts";

/**
 * Looks at a file by its content. Reports what it knows before each step that could hang or
 * take too much memory, so that being killed loses only that step.
 */
export async function lookAtFile(
  { path, name, maxPixels }: ImagingJobs["lookAtFile"]["input"],
  report: (partial: Partial<Look>) => void,
): Promise<Look> {
  const look: Look = { ...blankLook };
  const learn = (facts: Partial<Look>) => {
    Object.assign(look, facts);
    report(facts);
  };
  learn({ type: await detectType(path, name) });
  const { type } = look;
  if (!type) return look;
  let problem: PreviewProblem | null = "unsupported";
  if (type.kind === "vector") {
    const { problem: found, ...facts } = await readSvg(path);
    problem = found;
    learn(facts);
  } else if (type.kind === "image") {
    const { problem: found, xmp, ...facts } = await readHeader(path, type, maxPixels);
    problem = found;
    learn(facts);
    learn(await readMetadata(path, xmp));
  } else if (type.kind === "video" || type.kind === "audio") learn(await readMedia(path));
  if (hasPoster(type)) return { ...look, ...(await lookAtPoster(path, type, maxPixels)) };
  if (problem) return { ...look, preview: { ok: false, reason: problem } };
  return { ...look, ...(await lookAtPixels(path, look, maxPixels)) };
}

async function lookAtPoster(
  path: string,
  type: DetectedType,
  maxPixels: number,
): Promise<Partial<Look>> {
  try {
    const { pages, ...poster } = await openPoster(path, type, maxPixels);
    const { width, height } = poster;
    const seen = await describePixels(poster);
    return { frames: pages, width, height, ...seen, preview: { ok: true } };
  } catch (error) {
    return { preview: { ok: false, reason: await pixelProblem(error, path, type) } };
  }
}

async function lookAtPixels(path: string, look: Look, maxPixels: number): Promise<Partial<Look>> {
  const { type, width, height } = look;
  if (!type || !width || !height) return { preview: { ok: false, reason: "corrupt" } };
  try {
    const picture = await openPicture(path, type, { width, height }, maxPixels);
    return { ...(await describePixels(picture)), preview: { ok: true } };
  } catch (error) {
    return { preview: { ok: false, reason: await pixelProblem(error, path, type) } };
  }
}
