import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { formatFocus, isFocusInside, parseFocus } from "#lib/focus.ts";
import { assetId } from "./asset-ids.ts";
import { changeAsset } from "./change-asset.ts";

export const setAssetFocusSchema = z.object({
  assetId,
  /** `1964x892:1965x893` in source pixels of the upright picture; null clears it. */
  focus: z.string().max(60).nullable(),
  baseVersion: z.number().int().positive().optional(),
});

/** Sets or clears the part of the picture that every cut keeps. */
export function setAssetFocus(
  actor: Actor,
  input: z.infer<typeof setAssetFocusSchema>,
): Promise<Asset> {
  return changeAsset(
    actor,
    {
      assetId: input.assetId,
      permission: "asset.edit",
      action: "asset.focus_set",
      baseVersion: input.baseVersion,
    },
    (asset) => ({ focus: decideFocus(asset, input.focus) }),
  );
}

/** The focus as it is kept, once it fits the picture. */
export function decideFocus(
  asset: Pick<Asset, "width" | "height">,
  text: string | null,
): string | null {
  if (text === null) return null;
  const focus = parseFocus(text);
  if (!focus) throw new AppError("invalid", { field: "focus", reason: "focus_form" });
  if (!asset.width || !asset.height)
    throw new AppError("invalid", { field: "focus", reason: "focus_without_picture" });
  if (!isFocusInside(focus, asset.width, asset.height))
    throw new AppError("invalid", {
      field: "focus",
      reason: "focus_outside",
      values: { width: asset.width, height: asset.height },
    });
  return formatFocus(focus);
}
