import { imageDimensionsFromData } from "image-dimensions";
import sharp from "sharp";
import type { DetectedType, PreviewProblem } from "../inspection.ts";
import { heicSize } from "./decode-heic.ts";
import { isRare } from "./decode-rare.ts";
import { headerSize } from "./header-size.ts";
import { isHeic } from "./is-heic.ts";
import { pictureProblem } from "./picture-problem.ts";
import { readBytes } from "./read-bytes.ts";

export type PictureHeader = {
  width: number | null;
  height: number | null;
  orientation: number | null;
  frames: number | null;
  animated: boolean;
  hasAlpha: boolean;
  durationMs: number | null;
  xmp: Buffer | null;
  problem: PreviewProblem | null;
};

/** What sharp decodes. Of the others, some have a decoder of their own. */
const decodable = new Set(
  "image/jpeg image/png image/apng image/gif image/webp image/tiff image/avif".split(" "),
);

export function isDecodable(mime: string): boolean {
  return decodable.has(mime) || isHeic(mime) || isRare(mime);
}

/**
 * What the header of a picture says, before a single pixel is decoded. A picture of more than
 * `maxPixels` has that as its problem, and is not decoded at all.
 */
export async function readHeader(
  path: string,
  type: DetectedType,
  maxPixels: number,
): Promise<PictureHeader> {
  const header: PictureHeader = {
    width: null,
    height: null,
    orientation: null,
    frames: null,
    animated: false,
    hasAlpha: false,
    durationMs: null,
    xmp: null,
    problem: null,
  };
  if (!isDecodable(type.mime)) {
    return { ...header, ...(await headerSize(path, type.mime)), problem: "unsupported" };
  }
  try {
    if (isRare(type.mime)) Object.assign(header, await headerSize(path, type.mime));
    else Object.assign(header, await readWithSharp(path));
    if (isHeic(type.mime)) Object.assign(header, await heicSize(path));
    if (type.mime === "image/apng") Object.assign(header, await readApng(path));
  } catch (error) {
    const problem = pictureProblem(error);
    header.problem = problem === "truncated" ? "corrupt" : problem;
    // The decoder refuses sizes beyond its own limits as corrupt. What they are still counts.
    const claimed = imageDimensionsFromData(await readBytes(path, 0, 64 * 1024));
    if (claimed && claimed.width * claimed.height > maxPixels) {
      header.width = claimed.width;
      header.height = claimed.height;
    }
  }
  const { width, height } = header;
  if (width && height && width * height > maxPixels) header.problem = "too_many_pixels";
  return header;
}

async function readWithSharp(path: string): Promise<Partial<PictureHeader>> {
  const found = await sharp(path, { limitInputPixels: false }).metadata();
  const delays = found.delay?.reduce((sum, delay) => sum + delay, 0) ?? 0;
  const frames = found.pages ?? 1;
  const animated = frames > 1 && (found.format === "gif" || found.format === "webp");
  return {
    width: found.autoOrient.width,
    height: found.autoOrient.height,
    orientation: found.orientation ?? null,
    frames,
    animated,
    hasAlpha: found.hasAlpha,
    durationMs: animated ? delays : null,
    xmp: found.xmp ?? null,
  };
}

// sharp reads an animated PNG as its first frame. The number of frames stands in a chunk that
// must come before the pixels.
async function readApng(path: string): Promise<Partial<PictureHeader>> {
  const head = await readBytes(path, 0, 64 * 1024);
  const control = head.indexOf("acTL", 0, "latin1");
  if (control < 0 || control + 8 > head.length) return {};
  const frames = head.readUInt32BE(control + 4);
  return { frames, animated: frames > 1 };
}
