import type { Sharp } from "sharp";
import type { RenditionLayout } from "#lib/rendition-layout.ts";
import type { OpenPicture } from "./open-picture.ts";

/** A pipeline that gives the layout's window in the size of its content. */
export function drawWindow(
  picture: OpenPicture,
  { window, content }: RenditionLayout,
  animation: OpenPicture["animation"],
): Sharp {
  const { width, height } = content;
  if (animation) return animation.pipeline().extract(window).resize(width, height, { fit: "fill" });
  const isWhole = window.width === picture.width && window.height === picture.height;
  const scaleX = width / window.width;
  const scaleY = height / window.height;
  if (isWhole) {
    return picture.pipeline(Math.max(scaleX, scaleY)).resize(width, height, { fit: "fill" });
  }
  // Far smaller results: scale the whole picture first, so that the decoder can skip pixels
  // (JPEG decodes at half, quarter, eighth), then cut the same window out of the small one.
  // Vector pictures are drawn at the size of the result, so their window is scaled as well.
  const isFarSmaller = picture.shrinksOnLoad && Math.max(scaleX, scaleY) <= 0.5;
  if (!isFarSmaller && !picture.scalable) {
    return picture.pipeline(1).extract(window).resize(width, height, { fit: "fill" });
  }
  const whole = {
    width: Math.max(Math.round(picture.width * scaleX), width),
    height: Math.max(Math.round(picture.height * scaleY), height),
  };
  return picture
    .pipeline(Math.max(scaleX, scaleY))
    .resize(whole.width, whole.height, { fit: "fill" })
    .extract({
      left: Math.min(Math.round(window.left * scaleX), whole.width - width),
      top: Math.min(Math.round(window.top * scaleY), whole.height - height),
      width,
      height,
    });
}
