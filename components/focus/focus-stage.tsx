"use client";

import { type PointerEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Asset } from "#lib/asset.ts";
import type { Cut } from "#lib/cut.ts";
import { renditionPath } from "#lib/delivery-path.ts";
import type { Focus, Point } from "#lib/focus.ts";
import { FocusMarker } from "../asset/focus-marker.tsx";
import { FocusSliders } from "./focus-sliders.tsx";
import { percentOf } from "./move-focus.ts";
import type { FocusDraft } from "./use-focus-draft.ts";

type FocusStageProps = {
  asset: Asset;
  draft: FocusDraft;
  /** The window of the chosen preset. */
  cut: Cut;
  isReadOnly: boolean;
  onSave: () => void;
  onLeave: () => void;
};

/** The whole picture on dark ground, its marker, and dimmed what the chosen preset cuts off. */
export function FocusStage({ asset, draft, cut, isReadOnly, onSave, onLeave }: FocusStageProps) {
  const t = useTranslations("asset.focus");
  const [isFocused, setIsFocused] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const { picture, anchor, focus } = draft;
  const ratio = picture.width / picture.height;
  const drag = useDrag(draft, isReadOnly);
  return (
    <div className="min-h-0 flex-1 p-4 sm:p-6">
      <div className="grid size-full place-items-center [container-type:size]">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a picture to drag on */}
        <div
          ref={stage}
          role="group"
          aria-label={t("group", { name: asset.name })}
          {...drag}
          onClick={() => stage.current?.querySelector<HTMLInputElement>("[tabindex='0']")?.focus()}
          onKeyDown={() => undefined}
          className="relative cursor-crosshair touch-none select-none"
          style={{
            aspectRatio: `${picture.width} / ${picture.height}`,
            width: `min(100cqw, 100cqh * ${ratio})`,
          }}
        >
          {/* biome-ignore lint/performance/noImgElement: renditions are cut and cached by delivery */}
          <img
            src={renditionPath(asset, 1600, 0)}
            alt=""
            draggable={false}
            className="block size-full rounded-xs"
            style={{ backgroundColor: asset.dominantColor ?? undefined }}
          />
          <div className="pointer-events-none absolute inset-0 overflow-hidden rounded-xs">
            <span
              className="absolute rounded-xs border-2 border-on-picture"
              style={{
                ...boxStyle(cut, picture),
                boxShadow: "0 0 0 1px rgb(0 0 0 / 0.67), 0 0 0 9999px rgb(0 0 0 / 0.5)",
              }}
            />
            {focus && isArea(focus) && (
              <span
                className="absolute border-2 border-dashed border-on-picture outline-1 outline-black/70"
                style={boxStyle(
                  {
                    left: focus.left,
                    top: focus.top,
                    width: focus.right - focus.left,
                    height: focus.bottom - focus.top,
                  },
                  picture,
                )}
              />
            )}
          </div>
          <FocusMarker
            size="lg"
            x={percentOf(anchor.x + 0.5, picture.width)}
            y={percentOf(anchor.y + 0.5, picture.height)}
            isFaint={focus === null}
            isSuggested={draft.suggested !== null}
            isFocused={isFocused}
          />
          <FocusSliders
            draft={draft}
            isReadOnly={isReadOnly}
            onFocusChange={setIsFocused}
            onSave={onSave}
            onLeave={onLeave}
          />
        </div>
      </div>
    </div>
  );
}

/** Pressing sets the focus, moving with the button or finger down refines it, letting go ends it. */
function useDrag(draft: FocusDraft, isReadOnly: boolean) {
  const pointer = useRef<number | null>(null);
  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * draft.picture.width,
      y: ((event.clientY - box.top) / box.height) * draft.picture.height,
    };
  };
  if (isReadOnly) return {};
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!event.isPrimary || event.button !== 0) return;
      pointer.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      draft.take({ kind: "rest" });
      draft.moveTo(pointOf(event), "drag");
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (pointer.current === event.pointerId) draft.moveTo(pointOf(event), "drag");
    },
    onPointerUp: () => {
      pointer.current = null;
      draft.take({ kind: "rest" });
    },
    onPointerCancel: () => {
      if (pointer.current !== null) draft.take({ kind: "undo" });
      pointer.current = null;
    },
  };
}

function isArea(focus: Focus): boolean {
  return focus.right - focus.left > 1 || focus.bottom - focus.top > 1;
}

/** A window of the picture as a box over it, in percent. */
function boxStyle(box: Cut, picture: { width: number; height: number }) {
  return {
    left: `${(box.left / picture.width) * 100}%`,
    top: `${(box.top / picture.height) * 100}%`,
    width: `${(box.width / picture.width) * 100}%`,
    height: `${(box.height / picture.height) * 100}%`,
  };
}
