import type { Cut } from "./cut.ts";
import type { Focus } from "./focus.ts";

export const renditionFormats = ["avif", "webp", "jpeg", "png", "gif"] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

export type Color = { red: number; green: number; blue: number /** 0 to 1. */; alpha: number };

/**
 * How a rendition is drawn, whichever grammar asked for it. Steps happen in the order of the
 * fields; what is null does not happen. All pixels are those of the upright picture.
 */
export type RenderPlan = {
  /** A window of the source that everything else works on. */
  crop: Cut | null;
  size: {
    /** Pixels of the result; 0 keeps the ratio. */
    width: number;
    height: number;
    /**
     * `cover` fills the box and cuts what is over, `inside` keeps the whole picture, `pad` does so
     * and fills the box up with `background`, `stretch` gives up the ratio.
     */
    fit: "cover" | "inside" | "pad" | "stretch";
    /** Whether a small picture may be enlarged. */
    enlarge: boolean;
  } | null;
  /**
   * What `cover` keeps in view: a focus, or what draws the eye: the largest face where faces can be
   * found, else by sharp's strategy. Null: the middle.
   */
  keep: { focus: Focus } | "attention" | null;
  /** 1 shows as much as fits; 2 half of that, around the focus. Only with `cover`. */
  zoom: number;
  flip: boolean;
  flop: boolean;
  /** Degrees clockwise, after the size. */
  rotate: 0 | 90 | 180 | 270;
  /** -100 to 100. */
  brightness: number;
  grayscale: boolean;
  /** Sigma in pixels of the result. */
  blur: number | null;
  /** Corners of these radii in pixels, filled with the colour. */
  roundCorner: { x: number; y: number; color: Color } | null;
  /** Behind transparent pixels and around what `pad` leaves. Null: as the format allows. */
  background: Color | null;
  format: RenditionFormat;
  /** 1 to 100. */
  quality: number;
  lossless: boolean;
  progressive: boolean;
  /** PNG with a palette. */
  palette: boolean;
  /** Keep every frame of an animation where the format can. */
  animated: boolean;
};

/** The whole picture in its own size as WebP: what a plan says where nothing is asked for. */
export const plainPlan: RenderPlan = {
  crop: null,
  size: null,
  keep: null,
  zoom: 1,
  flip: false,
  flop: false,
  rotate: 0,
  brightness: 0,
  grayscale: false,
  blur: null,
  roundCorner: null,
  background: null,
  format: "webp",
  quality: 80,
  lossless: false,
  progressive: false,
  palette: false,
  animated: true,
};
