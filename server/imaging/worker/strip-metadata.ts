import { copyFile, readFile, stat, writeFile } from "node:fs/promises";
import sharp from "sharp";
import type { ImagingJobs, StripMetadataResult } from "../imaging-jobs.ts";
import { detectType } from "./detect-type.ts";
import { isHeic } from "./is-heic.ts";
import { pictureProblem } from "./picture-problem.ts";
import { blankMedia } from "./strip/blank-media.ts";
import { stripGif } from "./strip/strip-gif.ts";
import { stripJpeg } from "./strip/strip-jpeg.ts";
import { stripPng } from "./strip/strip-png.ts";
import { stripTiff } from "./strip/strip-tiff.ts";
import { stripWebp } from "./strip/strip-webp.ts";

type Input = ImagingJobs["stripMetadata"]["input"];
type Strip = (file: Buffer, orientation: number) => Buffer;

const mostBytes = 512 * 2 ** 20;

const strips: Record<string, { strip: Strip; encoder: keyof typeof again }> = {
  "image/jpeg": { strip: stripJpeg, encoder: "jpeg" },
  "image/png": { strip: stripPng, encoder: "png" },
  "image/apng": { strip: stripPng, encoder: "png" },
  "image/webp": { strip: stripWebp, encoder: "webp" },
  "image/gif": { strip: stripGif, encoder: "gif" },
  "image/tiff": { strip: stripTiff, encoder: "tiff" },
};

/** Writes a copy without metadata; see `stripMetadata` of the parent side for the meaning. */
export async function stripMetadataHere(input: Input): Promise<StripMetadataResult> {
  const type = await detectType(input.source, "");
  if (!type) return { ok: false, reason: "unsupported" };
  const { mime } = type;
  try {
    const entry = strips[mime];
    if (entry) {
      const isLossless = await withoutTouchingPixels(input, entry.strip);
      if (!isLossless) await drawAgain(input, entry.encoder);
    } else if (isHeic(mime) || mime === "image/avif" || isFilm(mime)) {
      await copyFile(input.source, input.output);
      if (!(await blankMedia(input.output))) return { ok: false, reason: "unsupported" };
    } else return { ok: false, reason: "unsupported" };
    return { ok: true, size: (await stat(input.output)).size, mime };
  } catch (error) {
    return { ok: false, reason: pictureProblem(error) };
  }
}

const again = {
  jpeg: { quality: 95, chromaSubsampling: "4:4:4" },
  png: {},
  webp: { quality: 95 },
  gif: {},
  tiff: { compression: "lzw" },
} as const;

function isFilm(mime: string): boolean {
  return /^(video|audio)\/(mp4|quicktime|x-m4[av])$/.test(mime);
}

async function withoutTouchingPixels({ source, output }: Input, strip: Strip): Promise<boolean> {
  if ((await stat(source)).size > mostBytes) return false;
  const { orientation } = await sharp(source, { limitInputPixels: false }).metadata();
  try {
    await writeFile(output, strip(await readFile(source), orientation ?? 1));
    return true;
  } catch (error) {
    // Decoders forgive more than this does.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

async function drawAgain(
  { source, output, maxPixels }: Input,
  encoder: keyof typeof again,
): Promise<void> {
  // With all its frames, or not at all: a file that became a still would say nothing of it.
  const animated = encoder === "gif" || encoder === "webp";
  await sharp(source, { limitInputPixels: maxPixels, failOn: "error", animated })
    .autoOrient()
    .keepIccProfile()
    .toFormat(encoder, again[encoder])
    .toFile(output);
}
