"use client";

import { ToggleButton } from "react-aria-components";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { Asset } from "#lib/asset.ts";
import { renditionPath } from "#lib/delivery-path.ts";
import { type CutPreset, cutsFocus, presetCut, ratioText } from "./cut-presets.ts";
import type { FocusDraft } from "./use-focus-draft.ts";

type CutPreviewProps = {
  asset: Asset;
  draft: FocusDraft;
  preset: CutPreset;
  isChosen: boolean;
  onChoose: () => void;
};

/** How one preset will be cut, drawn from the same window that delivery cuts. */
export function CutPreview({ asset, draft, preset, isChosen, onChoose }: CutPreviewProps) {
  const t = useTranslations("asset.focus");
  const { picture, focus } = draft;
  const cut = presetCut(preset, picture, focus);
  const isCut = focus !== null && cutsFocus(cut, focus);
  const isHigh = preset.height > preset.width;
  return (
    <ToggleButton
      isSelected={isChosen}
      onChange={onChoose}
      className="group flex min-w-0 flex-col gap-1 rounded-sm text-start outline-none"
    >
      <span
        className={classNames(
          "flex justify-center overflow-hidden rounded-sm bg-panel",
          "group-data-selected:selection-ring group-data-focus-visible:focus-ring",
        )}
      >
        <span
          className="relative block overflow-hidden"
          style={{
            aspectRatio: `${preset.width} / ${preset.height}`,
            ...(isHigh ? { height: "8.25rem" } : { width: "100%" }),
          }}
        >
          {/* biome-ignore lint/performance/noImgElement: renditions are cut and cached by delivery */}
          <img
            src={renditionPath(asset, 1600, 0)}
            alt=""
            draggable={false}
            className="absolute max-w-none"
            style={{
              width: `${(picture.width / cut.width) * 100}%`,
              height: `${(picture.height / cut.height) * 100}%`,
              left: `${(-cut.left / cut.width) * 100}%`,
              top: `${(-cut.top / cut.height) * 100}%`,
              backgroundColor: asset.dominantColor ?? undefined,
            }}
          />
        </span>
      </span>
      <span className="flex flex-wrap justify-between gap-x-2 text-sm text-ink-2">
        <span className="wrap-anywhere">{preset.name}</span>
        <span>
          {isCut && <span className="text-warn">{t("areaCut")} · </span>}
          {ratioText(preset)}
        </span>
      </span>
    </ToggleButton>
  );
}
