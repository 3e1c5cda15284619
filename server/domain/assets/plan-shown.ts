import { AppError } from "#lib/app-error.ts";
import type {
  AcceptedFormats,
  PictureSource,
  PlannedRendition,
  PlanRendition,
} from "#lib/picture-source.ts";
import { presetPlan, sizePlan } from "#lib/preset-plan.ts";
import type { RenditionFormat } from "#lib/render-plan.ts";
import { findPreset } from "../presets/find-preset.ts";

/** What of a file is wanted, when it is not the original. */
export type Shown =
  /** The original without what it says about place, time and camera. */
  | "bare"
  /** By a grammar that the way in has read. */
  | { plan: PlanRendition }
  /** A still WebP of this size; 0 keeps the ratio. */
  | { width: number; height: number }
  /** By a preset of the space, in its own width or a further one. */
  | { preset: string; width?: number; format?: RenditionFormat; accepts: AcceptedFormats };

/** How what is wanted is drawn; null when the file is sent as it is. Throws `not_found`. */
export async function planShown(
  spaceId: number,
  show: Exclude<Shown, "bare">,
  source: PictureSource,
): Promise<(PlannedRendition & { preset?: { updatedAt: number } }) | null> {
  if ("plan" in show) return show.plan(source);
  if (!("preset" in show)) return sizePlan(show, source);
  const preset = await findPreset(spaceId, show.preset);
  const isKnown =
    show.width === undefined || preset?.width === show.width || preset?.widths.includes(show.width);
  if (!preset || !isKnown) throw new AppError("not_found", { field: "preset" });
  return { ...presetPlan(preset, show, show.accepts, source), preset };
}
