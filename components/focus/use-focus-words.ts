"use client";

import { useTranslations } from "use-intl";
import type { Focus } from "#lib/focus.ts";
import { cutsFocus, presetCut, ratioText } from "./cut-presets.ts";
import { percentOf } from "./move-focus.ts";
import { useCutPresets } from "./use-cut-presets.ts";
import type { FocusDraft } from "./use-focus-draft.ts";

type FocusWords = {
  /** "62 percent from left, 31 percent from top, pixel 1964 by 892", or that there is none. */
  position: string;
  /** The ratios that cut the area to keep, e.g. "Banner 21:9"; empty when none does. */
  cutIn: string;
};

/** What a picture says at a glance, in words. */
export function useFocusWords({ focus, anchor, picture }: FocusDraft): FocusWords {
  const t = useTranslations("asset.focus");
  const cutPresets = useCutPresets();
  const cutting = (area: Focus) =>
    cutPresets
      .filter((preset) => cutsFocus(presetCut(preset, picture, area), area))
      .map((preset) => t("cutLabel", { name: preset.name, ratio: ratioText(preset) }));
  return {
    position: focus
      ? t("value", {
          x: Math.round(percentOf(anchor.x, picture.width)),
          y: Math.round(percentOf(anchor.y, picture.height)),
          px: String(anchor.x),
          py: String(anchor.y),
        })
      : t("none"),
    cutIn: focus ? cutting(focus).join(", ") : "",
  };
}
