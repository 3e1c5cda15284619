import { type Cut, cutAround, type Size } from "#lib/cut.ts";
import type { Focus } from "#lib/focus.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";

/** A size or ratio that the picker shows a picture in. */
export type CutPreset = Size & { id: string; name: string };

/** The ratios of a space without presets; `id` is also a key under `asset.focus.preset`. */
export const usualCuts = [
  { id: "teaser", width: 16, height: 9 },
  { id: "story", width: 2, height: 3 },
  { id: "square", width: 1, height: 1 },
  { id: "banner", width: 21, height: 9 },
  { id: "portrait", width: 4, height: 5 },
] as const;

/** The presets of the space that cut a picture: those that leave a side open show the whole. */
export function cutsOf(presets: readonly RenditionPreset[]): CutPreset[] {
  return presets
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ key, name, width, height }) => ({ id: key, name, width, height }));
}

/** The ratio as people write it, `16:9`; the pixels, `820 × 461`, where that says nothing. */
export function ratioText({ width, height }: Size): string {
  // What is written as a ratio stays as it is: 21:9 is known by that name, and not as 7:3.
  const step = Math.max(width, height) <= longest ? 1 : greatestDivisor(width, height);
  const [x, y] = [width / step, height / step];
  return Math.max(x, y) <= longest ? `${x}:${y}` : `${width} × ${height}`;
}

/** Larger numbers are pixels and no ratio. */
const longest = 100;

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** The window that delivery cuts for a preset. */
export function presetCut(preset: Size, picture: Size, focus: Focus | null): Cut {
  return cutAround(picture, preset, focus);
}

/** Whether part of the focus lies outside of the window: then the cut loses what matters. */
export function cutsFocus(cut: Cut, focus: Focus): boolean {
  return (
    focus.left < cut.left ||
    focus.top < cut.top ||
    focus.right > cut.left + cut.width ||
    focus.bottom > cut.top + cut.height
  );
}
