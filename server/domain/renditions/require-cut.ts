import { z } from "zod";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { SavedCut } from "#lib/saved-rendition.ts";

const pixels = z.number().int().min(1).max(100_000);

export const savedCutSchema = z.object({
  left: z.number().int().min(0).max(100_000),
  top: z.number().int().min(0).max(100_000),
  width: pixels,
  height: pixels,
  toWidth: pixels.optional(),
  toHeight: pixels.optional(),
});

/** Throws `invalid` unless the cut lies in the picture. */
export function requireCut(asset: Asset, cut: SavedCut): SavedCut {
  const { width, height } = asset;
  if (!width || !height)
    throw new AppError("invalid", { field: "cut", reason: "focus_without_picture" });
  if (cut.left + cut.width > width || cut.top + cut.height > height)
    throw new AppError("invalid", {
      field: "cut",
      reason: "cut_outside",
      values: { width, height },
    });
  return cut;
}
