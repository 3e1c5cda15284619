import type { KnownPicture } from "../imaging-jobs.ts";
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

/** Of these, type and size are all that has to be known before they are decoded. */
const plainTypes: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "avif",
};

/**
 * Opens any picture file, or the poster of a PDF or film, for drawing, after the checks of an
 * inspection: type by content, pixels by header, and for SVG that nothing in it is active. They
 * are not repeated for an ordinary still picture that is `known` from one.
 */
export async function openUpright(
  path: string,
  maxPixels: number,
  known?: KnownPicture,
): Promise<Opened> {
  const extension = known && plainTypes[known.mime];
  if (known && extension && known.frames === 1 && known.width * known.height <= maxPixels) {
    const type: DetectedType = { mime: known.mime, extension, kind: "image" };
    const { width, height } = known;
    return { ok: true, picture: await openPicture(path, type, { width, height }, maxPixels), type };
  }
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
