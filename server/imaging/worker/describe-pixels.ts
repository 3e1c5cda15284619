import { rgbaToThumbHash } from "thumbhash";
import type { OpenPicture } from "./open-picture.ts";

const longestSide = 100;

/**
 * ThumbHash (base64) and dominant colour (`#rrggbb`) from one small decode of the whole
 * picture. Throws what the decoder throws for broken pixels.
 */
export async function describePixels(
  picture: OpenPicture,
): Promise<{ thumbhash: string; dominantColor: string }> {
  const scale = Math.min(longestSide / Math.max(picture.width, picture.height), 1);
  const small = picture
    .pipeline(scale)
    .resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: !picture.scalable });
  const { data, info } = await (await picture.toSrgb(small))
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const rgba = new Uint8Array(data.buffer, data.byteOffset, info.width * info.height * 4);
  return {
    thumbhash: Buffer.from(rgbaToThumbHash(info.width, info.height, rgba)).toString("base64"),
    dominantColor: dominantColor(rgba),
  };
}

/** The mean of the most frequent of 4096 coarse colours; transparent pixels do not count. */
function dominantColor(rgba: Uint8Array): string {
  const sums = new Map<number, [count: number, red: number, green: number, blue: number]>();
  let best: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4);
    if (alpha < 128) continue;
    const bin = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const sum = sums.get(bin) ?? [0, 0, 0, 0];
    sum[0] += 1;
    sum[1] += red;
    sum[2] += green;
    sum[3] += blue;
    sums.set(bin, sum);
    if (sum[0] > best[0]) best = sum;
  }
  const [count, ...channels] = best;
  const hex = channels.map((sum) => Math.round(sum / Math.max(count, 1)).toString(16));
  return `#${hex.map((digits) => digits.padStart(2, "0")).join("")}`;
}
