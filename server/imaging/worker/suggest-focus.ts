import sharp from "sharp";
import type { Point } from "#lib/focus.ts";
import type { ImagingJobs, SuggestFocusResult } from "../imaging-jobs.ts";
import { detailCentre } from "./detail-centre.ts";
import { openUpright } from "./open-upright.ts";
import { pixelProblem } from "./picture-problem.ts";

const longestSide = 400;

type RawInfo = { width: number; height: number; channels: 1 | 2 | 3 | 4 };

/** Finds the point of attention; see `suggestFocus` of the parent side for the meaning. */
export async function suggestFocusHere({
  path,
  maxPixels,
}: ImagingJobs["suggestFocus"]["input"]): Promise<SuggestFocusResult> {
  const opened = await openUpright(path, maxPixels);
  if (!opened.ok) return opened;
  const { picture } = opened;
  const { width, height } = picture;
  try {
    const scale = Math.min(longestSide / Math.max(width, height), 1);
    const small = picture.pipeline(scale).resize(longestSide, longestSide, { fit: "inside" });
    const { data, info } = await (await picture.toSrgb(small))
      .flatten({ background: "#ffffff" })
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const found = await attention(data, info);
    const point = {
      x: Math.min(Math.floor(((found.x + 0.5) * width) / info.width), width - 1),
      y: Math.min(Math.floor(((found.y + 0.5) * height) / info.height), height - 1),
    };
    return { ok: true, point, width, height };
  } catch (error) {
    return { ok: false, reason: await pixelProblem(error, path, opened.type) };
  }
}

/**
 * The attention point of a small picture. sharp looks for one only where it has to crop, so
 * it is asked for a window that is narrower in one direction and as large in the other: then
 * nothing is scaled, and the point it names is one of these pixels. Where nothing stands out,
 * as in most black-and-white pictures, it names the corner: then the detail decides.
 */
async function attention(data: Buffer, info: RawInfo): Promise<Point> {
  const { width, height, channels } = info;
  const side = Math.floor(Math.min(width, height) * 0.75);
  if (side < 1) return detailCentre(data, info);
  const { info: found } = await sharp(data, { raw: { width, height, channels } })
    .resize(width >= height ? side : width, width >= height ? height : side, {
      fit: "cover",
      position: sharp.strategy.attention,
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const point = { x: Math.abs(found.attentionX ?? 0), y: Math.abs(found.attentionY ?? 0) };
  return point.x === 0 && point.y === 0 ? detailCentre(data, info) : point;
}
