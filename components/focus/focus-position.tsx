"use client";

import { useTranslations } from "use-intl";
import { NumberField } from "#components/ui/number-field.tsx";
import { percentOf, pixelAt } from "./move-focus.ts";
import { NinePositions } from "./nine-positions.tsx";
import type { FocusDraft } from "./use-focus-draft.ts";

type FocusPositionProps = { draft: FocusDraft; isReadOnly: boolean };

/** The position as numbers, in percent and in pixels, and the nine quick ones. */
export function FocusPosition({ draft, isReadOnly }: FocusPositionProps) {
  const t = useTranslations("asset.focus");
  const { focus, picture } = draft;
  // Empty fields say "none" better than the numbers of the middle would.
  const anchor = focus ? draft.anchor : null;
  const from = draft.anchor;
  const percent = (pixel: number | undefined, side: number) =>
    pixel === undefined ? Number.NaN : Math.round(percentOf(pixel, side) * 10) / 10;
  const moveX = (x: number) => !Number.isNaN(x) && draft.moveTo({ x, y: from.y });
  const moveY = (y: number) => !Number.isNaN(y) && draft.moveTo({ x: from.x, y });
  const percentProps = {
    hideLabel: true,
    suffix: "%",
    minValue: 0,
    maxValue: 100,
    step: 0.1,
    formatOptions: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
    isReadOnly,
  };
  const pixelProps = {
    hideLabel: true,
    suffix: "px",
    minValue: 0,
    formatOptions: { useGrouping: false },
    isReadOnly,
  };
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap justify-between gap-x-2 text-sm">
        <h3 className="font-semibold text-ink-2">{t("position")}</h3>
        <SizeOf picture={picture} />
      </div>
      <div className="flex gap-3">
        <div className="grid min-w-0 flex-1 grid-cols-2 gap-2">
          <NumberField
            {...percentProps}
            label={t("xPercent")}
            prefix="X"
            value={percent(anchor?.x, picture.width)}
            onChange={(value) => moveX(pixelAt(value, picture.width))}
          />
          <NumberField
            {...percentProps}
            label={t("yPercent")}
            prefix="Y"
            value={percent(anchor?.y, picture.height)}
            onChange={(value) => moveY(pixelAt(value, picture.height))}
          />
          <NumberField
            {...pixelProps}
            label={t("xPixel")}
            prefix="X"
            maxValue={picture.width - 1}
            value={anchor?.x ?? Number.NaN}
            onChange={moveX}
          />
          <NumberField
            {...pixelProps}
            label={t("yPixel")}
            prefix="Y"
            maxValue={picture.height - 1}
            value={anchor?.y ?? Number.NaN}
            onChange={moveY}
          />
        </div>
        <NinePositions draft={draft} isReadOnly={isReadOnly} />
      </div>
    </section>
  );
}

function SizeOf({ picture }: { picture: { width: number; height: number } }) {
  const t = useTranslations("asset.details");
  return <span className="text-ink-3">{t("pixelsValue", picture)}</span>;
}
