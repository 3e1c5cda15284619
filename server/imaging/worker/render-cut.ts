import { stat } from "node:fs/promises";
import type { Sharp } from "sharp";
import { cutAround, type Size } from "#lib/cut.ts";
import type { CutFormat, ImagingJobs, RenderCutResult } from "../imaging-jobs.ts";
import type { OpenPicture } from "./open-picture.ts";
import { openUpright } from "./open-upright.ts";
import { pixelProblem } from "./picture-problem.ts";

type RenderInput = ImagingJobs["renderCut"]["input"];

/** Writes one cut of a picture; see `renderCut` of the parent side for the meaning. */
export async function renderCutHere(input: RenderInput): Promise<RenderCutResult> {
  const opened = await openUpright(input.source, input.maxPixels);
  if (!opened.ok) return opened;
  try {
    const scaled =
      input.fit === "cover" ? cover(opened.picture, input) : inside(opened.picture, input);
    const coloured = await opened.picture.toSrgb(scaled);
    const info = await encode(coloured, input).toFile(input.output);
    const { size } = await stat(input.output);
    return {
      ok: true,
      width: info.width,
      height: info.height,
      size,
      mime: `image/${input.format}`,
    };
  } catch (error) {
    return { ok: false, reason: await pixelProblem(error, input.source, opened.type) };
  }
}

function inside(picture: OpenPicture, box: Size): Sharp {
  const fitting = Math.min(box.width / picture.width, box.height / picture.height);
  const scale = picture.scalable ? fitting : Math.min(fitting, 1);
  const { width, height } = scaledBy(picture, scale);
  return picture.pipeline(scale).resize(width, height, { fit: "fill" });
}

function cover(picture: OpenPicture, { width, height, focus }: RenderInput): Sharp {
  const cut = cutAround(picture, { width, height }, focus);
  const scale = Math.max(width / cut.width, height / cut.height);
  const enlarges = scale > 1 && !picture.scalable;
  const result = enlarges ? { width: cut.width, height: cut.height } : { width, height };
  // Far smaller results: scale the whole picture first, so that the decoder can skip pixels
  // (JPEG decodes at half, quarter, eighth), then cut the same window out of the small one.
  // Vector pictures are drawn at the size of the result, so their window is scaled as well.
  if (scale > 0.5 && !picture.scalable) {
    return picture.pipeline(1).extract(cut).resize(result.width, result.height, { fit: "fill" });
  }
  const whole = scaledBy(picture, scale);
  whole.width = Math.max(whole.width, width);
  whole.height = Math.max(whole.height, height);
  return picture
    .pipeline(scale)
    .resize(whole.width, whole.height, { fit: "fill" })
    .extract({
      left: Math.min(Math.round(cut.left * scale), whole.width - width),
      top: Math.min(Math.round(cut.top * scale), whole.height - height),
      width,
      height,
    });
}

function scaledBy(size: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

function encode(pipeline: Sharp, { format, quality }: { format: CutFormat; quality: number }) {
  switch (format) {
    case "webp":
      return pipeline.webp({ quality });
    case "jpeg":
      // JPEG knows no transparency; white is what pages mostly are.
      return pipeline.flatten({ background: "#ffffff" }).jpeg({ quality, mozjpeg: true });
    case "png":
      return pipeline.png();
    case "avif":
      return pipeline.avif({ quality, effort: 3 });
  }
}
