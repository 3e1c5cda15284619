import type { AssetKind } from "./asset.ts";
import type { Focus } from "./focus.ts";
import type { RenderPlan, RenditionFormat } from "./render-plan.ts";

/** What a way of asking needs to know of a file to plan a rendition of it. */
export type PictureSource = {
  kind: AssetKind;
  mime: string;
  /** Pixels of the upright picture; null when unknown. */
  width: number | null;
  height: number | null;
  hasAlpha: boolean;
  /** Frames of an animation; null when unknown. */
  frames: number | null;
  /** The asset's own focus. */
  focus: Focus | null;
};

export type PlannedRendition = {
  plan: RenderPlan;
  /** Whether the asset's own focus decides what is shown, now or once it has one. */
  followsFocus: boolean;
};

/** Plans a rendition of a file; null when it is to be sent as it is. */
export type PlanRendition = (source: PictureSource) => PlannedRendition | null;

/** The modern formats that a client takes. */
export type AcceptedFormats = { webp: boolean; avif: boolean };

/** The format nearest to the file's own: what clients get that take no modern one. */
export function ownFormat(source: Pick<PictureSource, "mime" | "hasAlpha">): RenditionFormat {
  switch (source.mime) {
    case "image/jpeg":
      return "jpeg";
    case "image/png":
      return "png";
    case "image/gif":
      return "gif";
    case "image/webp":
      return "webp";
    case "image/avif":
      return "avif";
    default:
      return source.hasAlpha || source.mime === "image/svg+xml" ? "png" : "jpeg";
  }
}

/** Whether WebP can hold a picture of this size. */
export function fitsWebp(size: { width: number | null; height: number | null }): boolean {
  return (size.width ?? 0) <= 16_383 && (size.height ?? 0) <= 16_383;
}
