import type { DetectedType, PreviewProblem } from "../inspection.ts";
import { detectType } from "./detect-type.ts";
import { type OpenPicture, openPicture } from "./open-picture.ts";
import { hasPoster, openPoster } from "./open-poster.ts";
import { pixelProblem } from "./picture-problem.ts";
import { readHeader } from "./read-header.ts";
import { readSvg } from "./read-svg.ts";

type Opened =
  | { ok: true; picture: OpenPicture; type: DetectedType }
  | { ok: false; reason: PreviewProblem };

/**
 * Opens any picture file, or the poster of a PDF or film, for drawing, after the checks of an inspection: type by content,
 * pixels by header, and for SVG that nothing in it is active.
 */
export async function openUpright(path: string, maxPixels: number): Promise<Opened> {
  const type = await detectType(path, "");
  if (type && hasPoster(type)) return openAsPoster(path, type, maxPixels);
  if (type?.kind !== "image" && type?.kind !== "vector")
    return { ok: false, reason: "unsupported" };
  const facts =
    type.kind === "vector" ? await readSvg(path) : await readHeader(path, type, maxPixels);
  const { width, height, problem } = facts;
  if (problem) return { ok: false, reason: problem };
  if (!width || !height) return { ok: false, reason: "corrupt" };
  try {
    const picture = await openPicture(path, type, { ...facts, width, height }, maxPixels);
    return { ok: true, picture, type };
  } catch (error) {
    return { ok: false, reason: await pixelProblem(error, path, type) };
  }
}

async function openAsPoster(path: string, type: DetectedType, maxPixels: number): Promise<Opened> {
  try {
    return { ok: true, picture: await openPoster(path, type, maxPixels), type };
  } catch (error) {
    return { ok: false, reason: await pixelProblem(error, path, type) };
  }
}
