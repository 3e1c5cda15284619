"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { type CutPreset, cutsOf, usualCuts } from "./cut-presets.ts";

/** What the picker shows a picture in: the presets of the space, or the usual ratios. */
export function useCutPresets(): readonly CutPreset[] {
  const t = useTranslations("asset.focus");
  const own = cutsOf(useSpace().presets);
  if (own.length > 0) return own;
  return usualCuts.map((cut) => ({ ...cut, name: t(`preset.${cut.id}`) }));
}
