"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { fittingWidth, type PictureSize, ratioOf } from "./picture-frame.ts";

type CompareSliderProps = {
  before: string;
  after: string;
  captions: { earlier: string; current: string };
  sizes: { earlier: PictureSize; current: PictureSize };
};

/** The earlier picture at the beginning of the line, the current one behind a divider that moves. */
export function CompareSlider({ before, after, captions, sizes }: CompareSliderProps) {
  const t = useTranslations("drawer.compare");
  const [percent, setPercent] = useState(50);
  const ratio = ratioOf(sizes.current);
  return (
    <div className="mx-auto flex flex-col gap-2" style={{ width: fittingWidth(ratio) }}>
      <div
        // Pictures have no reading direction: the earlier one is on the left for everybody.
        dir="ltr"
        className="relative overflow-hidden rounded-md bg-bg has-focus-visible:focus-ring-picture"
        style={{ aspectRatio: ratio }}
      >
        <div className="absolute inset-0" style={{ clipPath: `inset(0 0 0 ${percent}%)` }}>
          <Layer src={after} alt={captions.current} ratio={ratio} frame={ratio} />
        </div>
        <div className="absolute inset-0" style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}>
          <Layer src={before} alt={captions.earlier} ratio={ratioOf(sizes.earlier)} frame={ratio} />
        </div>
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

type LayerProps = { src: string; alt: string; ratio: number; frame: number };

/** A picture in the middle of the frame, as large as it fits; only behind it are the checks. */
function Layer({ src, alt, ratio, frame }: LayerProps) {
  return (
    // biome-ignore lint/performance/noImgElement: a rendition, made and cached by us
    <img
      src={src}
      alt={alt}
      className="checkerboard absolute inset-0 m-auto object-contain"
      style={{ aspectRatio: ratio, [ratio > frame ? "width" : "height"]: "100%" }}
    />
  );
}
