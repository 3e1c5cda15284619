import type { Random } from "./seeded-random.ts";

/** Pixels of a layer, 8 bits each. Stretched over the whole picture, so soft layers may be small. */
export type Field = { width: number; height: number; channels: 3 | 4; data: Uint8ClampedArray };

/**
 * One layer of a picture, bottom first: SVG markup in view units, or pixels. SVG that is blurred
 * all over may be drawn smaller and stretched (`detail` below 1), since large blurs are slow.
 */
export type Layer = { blend?: "over" | "screen" | "multiply" | "soft-light" } & (
  | { svg: string; detail?: number }
  | { field: Field }
);

export type Point = { x: number; y: number };

/** What is drawn on: `width` and `height` in view units, `scale` pixels per view unit. */
export type View = { width: number; height: number; scale: number };

/** A drawn picture of the sample library. */
export type SampleMotif = {
  view: View;
  format: "jpeg" | "webp" | "png" | "svg";
  /** The middle of the subject in view units, where a picture has one. */
  subject?: Point;
  /** Film grain, as the largest change of a channel of 255. Default 5; 0 for graphics. */
  grain?: number;
  /** How much the corners darken, 0 to 1. Default 0.12. */
  vignette?: number;
  draw: (random: Random, view: View) => Layer[];
};
