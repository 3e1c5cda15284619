"use client";

import { useTranslations } from "use-intl";
import { cutsFocus, presetCut, ratioText } from "#components/focus/cut-presets.ts";
import { useCutPresets } from "#components/focus/use-cut-presets.ts";
import type { Asset } from "#lib/asset.ts";
import { renditionPath } from "#lib/delivery-path.ts";
import { parseFocus } from "#lib/focus.ts";

/** How the picture will be cut in the space's presets or the usual ratios, side by side. */
export function DeckCuts({ asset }: { asset: Asset }) {
  const t = useTranslations();
  const cutPresets = useCutPresets();
  const picture = { width: asset.width ?? 1, height: asset.height ?? 1 };
  const focus = asset.focus ? parseFocus(asset.focus) : null;
  return (
    <section aria-label={t("review.cuts")}>
      <ul className="flex flex-wrap gap-3">
        {cutPresets.map((preset) => {
          const cut = presetCut(preset, picture, focus);
          const isCut = focus !== null && cutsFocus(cut, focus);
          return (
            <li key={preset.id} className="flex flex-col gap-1">
              <span
                className="relative block h-24 overflow-hidden rounded-sm bg-panel"
                style={{ aspectRatio: `${preset.width} / ${preset.height}` }}
              >
                {/* biome-ignore lint/performance/noImgElement: renditions are cut and cached by delivery */}
                <img
                  src={renditionPath(asset, 800, 0)}
                  alt=""
                  loading="lazy"
                  className="absolute max-w-none"
                  style={{
                    width: `${(picture.width / cut.width) * 100}%`,
                    height: `${(picture.height / cut.height) * 100}%`,
                    left: `${(-cut.left / cut.width) * 100}%`,
                    top: `${(-cut.top / cut.height) * 100}%`,
                  }}
                />
              </span>
              <span className="text-sm text-ink-2">
                {preset.name} {ratioText(preset)}
                {isCut && <span className="text-warn"> · {t("asset.focus.areaCut")}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
