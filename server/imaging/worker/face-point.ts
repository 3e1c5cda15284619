import type { Point } from "#lib/focus.ts";
import { drawWindow } from "./draw-window.ts";
import { faceFinder } from "./face-finder.ts";
import type { OpenPicture } from "./open-picture.ts";

const longestSide = 640;

/**
 * The middle of the largest face of a picture, in pixels of the upright picture. Null where there
 * is none, or where what finds faces is not installed.
 */
export async function facePoint(picture: OpenPicture): Promise<Point | null> {
  const find = await faceFinder();
  if (!find) return null;
  const { width, height } = picture;
  const scale = Math.min(longestSide / Math.max(width, height), 1);
  const small = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const layout = { window: { left: 0, top: 0, width, height }, content: small, canvas: small };
  const drawn = await picture.toSrgb(drawWindow(picture, layout, null));
  const rgb = await drawn.flatten({ background: "#ffffff" }).raw({ depth: "uchar" }).toBuffer();
  // A grey picture has one channel, and nothing here that looks at it.
  if (rgb.length !== small.width * small.height * 3) return null;
  const faces = await find(rgb, small.width, small.height);
  const [largest] = faces.toSorted((a, b) => b.width * b.height - a.width * a.height);
  if (!largest) return null;
  return {
    x: inside(((largest.left + largest.width / 2) * width) / small.width, width),
    y: inside(((largest.top + largest.height / 2) * height) / small.height, height),
  };
}

function inside(value: number, length: number): number {
  return Math.min(Math.max(Math.floor(value), 0), length - 1);
}
