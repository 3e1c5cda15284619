import sharp from "sharp";
import type { Cut } from "#lib/cut.ts";
import type { Point } from "#lib/focus.ts";
import { detailCentre } from "./detail-centre.ts";
import { drawWindow } from "./draw-window.ts";
import type { OpenPicture } from "./open-picture.ts";

const longestSide = 400;

type RawInfo = { width: number; height: number; channels: 1 | 2 | 3 | 4 };

/**
 * The point that draws the eye in a window of a picture, by sharp's attention strategy, in pixels
 * of the upright picture. Throws what the decoder throws for broken pixels.
 */
export async function attentionPoint(picture: OpenPicture, window: Cut): Promise<Point> {
  const { width, height } = window;
  const scale = Math.min(longestSide / Math.max(width, height), 1);
  const content = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const small = drawWindow(picture, { window, content, canvas: content }, null);
  const { data, info } = await (await picture.toSrgb(small))
    .flatten({ background: "#ffffff" })
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const found = await attention(data, info);
  return {
    x: window.left + Math.min(Math.floor(((found.x + 0.5) * width) / info.width), width - 1),
    y: window.top + Math.min(Math.floor(((found.y + 0.5) * height) / info.height), height - 1),
  };
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
