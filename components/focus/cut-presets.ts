import { type Cut, cutAround, type Size } from "#lib/cut.ts";
import type { Focus } from "#lib/focus.ts";

/** The ratios the picker shows; `id` is also a key under `asset.focus.preset` in the messages. */
export const cutPresets = [
  { id: "teaser", width: 16, height: 9 },
  { id: "story", width: 2, height: 3 },
  { id: "square", width: 1, height: 1 },
  { id: "banner", width: 21, height: 9 },
  { id: "portrait", width: 4, height: 5 },
] as const;

export type CutPreset = (typeof cutPresets)[number];

/** The preset as people write ratios: `16:9`. */
export function ratioText(preset: Size): string {
  return `${preset.width}:${preset.height}`;
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
