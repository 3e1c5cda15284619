import type { OverlayOptions } from "sharp";
import type { Size } from "#lib/cut.ts";
import type { RenderPlan, RenditionFormat } from "#lib/render-plan.ts";

/**
 * What is laid over a picture to round its corners: a mask where they are to be transparent, and
 * their colour. JPEG knows no transparency, so there the colour is opaque.
 */
export function cornerLayers(
  { width, height }: Size,
  { x, y, color }: NonNullable<RenderPlan["roundCorner"]>,
  format: RenditionFormat,
): OverlayOptions[] {
  const alpha = format === "jpeg" ? 1 : color.alpha;
  const rx = Math.min(Math.max(x, 0), width / 2);
  const ry = Math.min(Math.max(y, 0), height / 2);
  if (rx === 0 || ry === 0) return [];
  const inner = [
    `M${rx} 0H${width - rx}A${rx} ${ry} 0 0 1 ${width} ${ry}V${height - ry}`,
    `A${rx} ${ry} 0 0 1 ${width - rx} ${height}H${rx}`,
    `A${rx} ${ry} 0 0 1 0 ${height - ry}V${ry}A${rx} ${ry} 0 0 1 ${rx} 0Z`,
  ].join("");
  const mask = svg(width, height, `<path d="${inner}"/>`);
  const fill = `rgb(${color.red},${color.green},${color.blue})`;
  const outer = `M0 0H${width}V${height}H0Z`;
  const corners = svg(
    width,
    height,
    `<path fill-rule="evenodd" fill="${fill}" fill-opacity="${alpha}" d="${outer}${inner}"/>`,
  );
  return [
    ...(alpha < 1 ? [{ input: mask, blend: "dest-in" as const }] : []),
    ...(alpha > 0 ? [{ input: corners, blend: "over" as const }] : []),
  ];
}

function svg(width: number, height: number, content: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
  );
}
