"use client";

import { PanelRightClose, PanelRightOpen } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useRemembered } from "./use-remembered.ts";

/** Pixels. */
const narrowest = 320;
const widest = 860;
const usual = 392;
const roomy = 600;

/** How wide the details are, remembered by this browser. */
export function useDrawerWidth(): { width: number; setWidth: (width: number) => void } {
  const [text, remember] = useRemembered("vitrine:drawer-width", String(usual));
  return {
    width: inside(Number(text) || usual),
    setWidth: (width) => remember(String(inside(width))),
  };
}

function inside(width: number): number {
  return Math.round(Math.min(Math.max(width, narrowest), widest));
}

/** The edge between list and details: dragged, or moved with the arrow keys. */
export function DrawerSplitter() {
  const t = useTranslations("drawer");
  const { width, setWidth } = useDrawerWidth();
  const [isDragging, setIsDragging] = useState(false);
  const start = useRef({ x: 0, width: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    const isRtl = document.documentElement.dir === "rtl";
    const step = event.shiftKey ? 80 : 16;
    const moves: Record<string, number> = {
      ArrowLeft: isRtl ? width - step : width + step,
      ArrowRight: isRtl ? width + step : width - step,
      Home: narrowest,
      End: widest,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setWidth(next);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
    setIsDragging(true);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!isDragging) return;
    const isRtl = document.documentElement.dir === "rtl";
    const moved = start.current.x - event.clientX;
    setWidth(start.current.width + (isRtl ? -moved : moved));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line cannot be moved; this is the window splitter pattern
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t("resize")}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setIsDragging(false)}
      onPointerCancel={() => setIsDragging(false)}
      onDoubleClick={() => setWidth(usual)}
      data-dragging={isDragging || undefined}
      className="absolute inset-y-0 -start-1 z-10 w-2 cursor-col-resize touch-none outline-none hover:bg-accent/40 focus-visible:bg-accent data-dragging:bg-accent"
    />
  );
}

/** Makes the details wide or as usual with one press. */
export function DrawerWidthButton() {
  const t = useTranslations("drawer");
  const { width, setWidth } = useDrawerWidth();
  const isRoomy = width >= roomy;
  return (
    <IconButton
      label={t(isRoomy ? "narrower" : "wider")}
      icon={isRoomy ? <PanelRightClose /> : <PanelRightOpen />}
      onPress={() => setWidth(isRoomy ? usual : roomy)}
    />
  );
}
