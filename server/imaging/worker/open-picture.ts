import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import type { Size } from "#lib/cut.ts";
import type { DetectedType } from "../inspection.ts";
import { decodeHeic } from "./decode-heic.ts";
import { decodeRare, isRare } from "./decode-rare.ts";
import { decodeWholeText } from "./decode-whole-text.ts";
import { isHeic } from "./is-heic.ts";
import { pngWithProfile } from "./png-with-profile.ts";

export type OpenPicture = Size & {
  /**
   * A new pipeline that gives the upright first frame; crop and resize may follow.
   * `scale` is how large the result will be beside the source: a vector picture is drawn for
   * that size, so that its pixels are not enlarged afterwards.
   */
  pipeline(scale: number): Sharp;
  /** Turns what a pipeline of this picture gives into sRGB. */
  toSrgb(pipeline: Sharp): Promise<Sharp>;
  /** Vector pictures can be drawn larger than their own size. */
  scalable: boolean;
  /** Decoding is quicker when the whole picture is wanted much smaller. */
  shrinksOnLoad: boolean;
  /** All frames, one above the other in one picture, as sharp hands them on; null for a still. */
  animation: { frames: number; pipeline(): Sharp } | null;
};

const svgDensity = 72;

type Facts = Size & { frames?: number | null; animated?: boolean; orientation?: number | null };

/** Opens a picture for cutting and scaling. The size in `facts` is that of the upright picture. */
export async function openPicture(
  path: string,
  type: DetectedType,
  facts: Facts,
  maxPixels: number,
): Promise<OpenPicture> {
  const size = { width: facts.width, height: facts.height };
  const still = { shrinksOnLoad: false, animation: null };
  const safe = { limitInputPixels: maxPixels, failOn: "error" } as const;
  const toSrgb = async (pipeline: Sharp) => pipeline.toColourspace("srgb");
  if (type.kind === "vector") {
    // From memory, so that no relative reference can reach another file; as UTF-8, because the
    // loader recognises nothing else.
    const text = decodeWholeText(await readFile(path)).replace(/^\s*<\?xml[^>]*\?>/, "");
    const bytes = Buffer.from(text);
    const natural = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pipeline = (scale: number) =>
      sharp(bytes, { ...safe, density: densityFor(size, natural, scale) });
    return { ...size, ...still, pipeline, toSrgb, scalable: true };
  }
  if (isHeic(type.mime)) {
    const { data, width, height, profile } = await decodeHeic(path, maxPixels);
    const pipeline = () => sharp(data, { ...safe, raw: { width, height, channels: 4 } });
    const convert = async (cut: Sharp) => {
      if (!profile) return cut.toColourspace("srgb");
      const png = await cut.png({ compressionLevel: 0 }).toBuffer();
      return sharp(pngWithProfile(png, profile), safe).toColourspace("srgb");
    };
    return { ...still, width, height, pipeline, toSrgb: convert, scalable: false };
  }
  if (isRare(type.mime)) {
    const { data, ...raw } = await decodeRare(path, type.mime);
    return {
      ...still,
      ...raw,
      pipeline: () => sharp(data, { ...safe, raw }),
      toSrgb,
      scalable: false,
    };
  }
  return {
    ...size,
    pipeline: () => sharp(path, safe).autoOrient(),
    toSrgb,
    scalable: false,
    shrinksOnLoad: type.mime === "image/jpeg" || type.mime === "image/webp",
    animation: animationOf(facts, maxPixels, () => sharp(path, { ...safe, pages: -1 })),
  };
}

/**
 * An animation whose frames together have more pixels than may be decoded is shown as its first
 * frame, and so is a turned one, which sharp cannot turn and no program writes.
 */
function animationOf(
  { width, height, frames, animated, orientation }: Facts,
  maxPixels: number,
  pipeline: () => Sharp,
): OpenPicture["animation"] {
  if (!animated || !frames || width * height * frames > maxPixels) return null;
  return (orientation ?? 1) === 1 ? { frames, pipeline } : null;
}

// Natural sizes are in pixels at 72 dpi. Whole densities only: sharp refuses others.
function densityFor(size: Size, natural: { width: number; height: number }, scale: number): number {
  const wanted = Math.max(
    (size.width * scale) / natural.width,
    (size.height * scale) / natural.height,
  );
  return Math.min(Math.max(Math.ceil(svgDensity * wanted), 1), 100_000);
}
