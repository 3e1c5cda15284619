import { type Cut, cutAround, type Size } from "./cut.ts";
import type { Focus } from "./focus.ts";
import type { RenderPlan, RenditionFormat } from "./render-plan.ts";

export type RenditionLayout = {
  /** What is shown of the upright source. */
  window: Cut;
  /** The pixels that the window is drawn with. */
  content: Size;
  /** The content and what `pad` puts around it; before the plan's `rotate`. */
  canvas: Size;
};

type Wish = Pick<RenderPlan, "crop" | "size" | "zoom" | "format">;

/** The longest side that a file of each format can have. */
const longestSide: Record<RenditionFormat, number> = {
  avif: 16_384,
  webp: 16_383,
  jpeg: 65_535,
  png: 2 ** 31 - 1,
  gif: 65_535,
};

/**
 * Where everything of a rendition lies. `source` is the size of the upright picture, `focus` what
 * `cover` keeps in view. A picture that is not to be enlarged gives a smaller result of the ratio
 * that was asked for; one that is too long for its format is made smaller.
 */
export function layOutRendition(
  source: Size,
  plan: Wish,
  focus: Focus | null,
  mayEnlarge = plan.size?.enlarge ?? false,
): RenditionLayout {
  const base = cropInside(source, plan.crop);
  const inBase = moveIntoCrop(focus, base);
  const layout = placed(base, plan, inBase, mayEnlarge);
  layout.window.left += base.left;
  layout.window.top += base.top;
  return fittedTo(layout, longestSide[plan.format]);
}

/** The part of a crop that lies inside the picture; the whole picture where none does. */
export function cropInside(source: Size, crop: Cut | null): Cut {
  const whole = { left: 0, top: 0, width: source.width, height: source.height };
  if (!crop) return whole;
  const left = Math.max(Math.round(crop.left), 0);
  const top = Math.max(Math.round(crop.top), 0);
  const width = Math.min(Math.round(crop.left + crop.width), source.width) - left;
  const height = Math.min(Math.round(crop.top + crop.height), source.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : whole;
}

/** The visible part of a focus, in pixels of the crop; null where the crop shows nothing of it. */
function moveIntoCrop(focus: Focus | null, crop: Cut): Focus | null {
  if (!focus) return null;
  const left = Math.max(focus.left - crop.left, 0);
  const top = Math.max(focus.top - crop.top, 0);
  const right = Math.min(focus.right - crop.left, crop.width);
  const bottom = Math.min(focus.bottom - crop.top, crop.height);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

function placed(base: Size, plan: Wish, focus: Focus | null, mayEnlarge: boolean): RenditionLayout {
  const whole = { left: 0, top: 0, width: base.width, height: base.height };
  const { width = 0, height = 0, fit = "inside" } = plan.size ?? {};
  if (width === 0 && height === 0) {
    return { window: whole, content: sizeOf(base), canvas: sizeOf(base) };
  }
  const isBox = width > 0 && height > 0;
  if (fit === "cover") {
    const target = isBox ? { width, height } : base.width / base.height;
    const window = cutAround(base, target, focus, plan.zoom);
    const size = isBox ? { width, height } : scaled(window, scaleTo(window, width, height));
    const isLarger = size.width > window.width || size.height > window.height;
    const content = isLarger && !mayEnlarge ? sizeOf(window) : size;
    return { window, content, canvas: content };
  }
  if (fit === "stretch" && isBox) {
    const fitting = Math.min(base.width / width, base.height / height, 1);
    const content = mayEnlarge ? { width, height } : scaled({ width, height }, fitting);
    return { window: whole, content, canvas: content };
  }
  const scale = scaleTo(base, width, height);
  const content = scaled(base, mayEnlarge ? scale : Math.min(scale, 1));
  return { window: whole, content, canvas: fit === "pad" && isBox ? { width, height } : content };
}

/** How much a picture is scaled to lie inside a box, of which one side may be open. */
function scaleTo(size: Size, width: number, height: number): number {
  return Math.min(
    width > 0 ? width / size.width : Number.POSITIVE_INFINITY,
    height > 0 ? height / size.height : Number.POSITIVE_INFINITY,
  );
}

function fittedTo(layout: RenditionLayout, longest: number): RenditionLayout {
  const scale = longest / Math.max(layout.canvas.width, layout.canvas.height);
  if (scale >= 1) return layout;
  return {
    window: layout.window,
    content: scaled(layout.content, scale),
    canvas: scaled(layout.canvas, scale),
  };
}

function scaled({ width, height }: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function sizeOf({ width, height }: Size): Size {
  return { width, height };
}
