import sharp from "sharp";
import type { DetectedType } from "../inspection.ts";
import { drawPdf } from "./draw-pdf.ts";
import { grabVideoFrame } from "./grab-video-frame.ts";
import type { OpenPicture } from "./open-picture.ts";

/** True for files that are shown by one picture of them: PDF and video. */
export function hasPoster({ mime, kind }: DetectedType): boolean {
  return kind === "video" || mime === "application/pdf";
}

/**
 * The first page of a PDF, or a frame from near the beginning of a film, as a picture like any
 * other. Always the same for the same file, so that a focus on it keeps its meaning. Throws
 * `PreviewError`.
 */
export async function openPoster(
  path: string,
  type: DetectedType,
  maxPixels: number,
): Promise<OpenPicture & { pages: number | null }> {
  const safe = { limitInputPixels: maxPixels, failOn: "error" } as const;
  const { png, pages } =
    type.kind === "video"
      ? { png: await grabVideoFrame(path, type.mime), pages: null }
      : await drawPdf(path);
  const { width, height } = await sharp(png, safe).metadata();
  return {
    width,
    height,
    pages,
    pipeline: () => sharp(png, safe),
    toSrgb: async (pipeline) => pipeline.toColourspace("srgb"),
    scalable: false,
    shrinksOnLoad: false,
    animation: null,
  };
}
