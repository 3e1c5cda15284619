"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

type CompareSliderProps = {
  before: string;
  after: string;
  captions: { earlier: string; current: string };
  /** Pixels of the current picture. */
  size: { width: number | null; height: number | null };
};

/** The earlier picture at the beginning of the line, the current one behind a divider that moves. */
export function CompareSlider({ before, after, captions, size }: CompareSliderProps) {
  const t = useTranslations("drawer.compare");
  const [percent, setPercent] = useState(50);
  const ratio = (size.width ?? 4) / (size.height ?? 3);
  return (
    <div className="flex flex-col gap-2">
      <div
        // Pictures have no reading direction: the earlier one is on the left for everybody.
        dir="ltr"
        className="checkerboard relative mx-auto overflow-hidden rounded-md has-focus-visible:focus-ring-picture"
        style={{ aspectRatio: ratio, width: `min(100%, 50vh * ${ratio})` }}
      >
        {/* biome-ignore lint/performance/noImgElement: a rendition, made and cached by us */}
        <img
          src={after}
          alt={captions.current}
          className="absolute inset-0 size-full object-contain"
          style={{ clipPath: `inset(0 0 0 ${percent}%)` }}
        />
        {/* biome-ignore lint/performance/noImgElement: a rendition, made and cached by us */}
        <img
          src={before}
          alt={captions.earlier}
          className="absolute inset-0 size-full object-contain"
          style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}
        />
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 w-0.5 -translate-x-1/2 bg-on-picture shadow-[0_0_0_1px_#141413]"
          style={{ left: `${percent}%` }}
        >
          <span className="absolute top-1/2 left-1/2 grid size-7 -translate-1/2 place-items-center rounded-full bg-over-picture text-on-picture">
            ↔
          </span>
        </span>
        <input
          type="range"
          min={0}
          max={100}
          value={percent}
          onChange={(event) => setPercent(Number(event.target.value))}
          aria-label={t("divider")}
          aria-valuetext={t("dividerValue", { percent })}
          className="absolute inset-0 m-0 size-full cursor-ew-resize opacity-0"
        />
      </div>
      <div aria-hidden className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-2">
        <span>{captions.earlier}</span>
        <span>{captions.current}</span>
      </div>
    </div>
  );
}
