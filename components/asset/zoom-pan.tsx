"use client";

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";

type ZoomPanProps = { onMove: (x: number, y: number) => void; step: number; isNeeded: boolean };

/** Moves an enlarged picture for whoever cannot drag. */
export function ZoomPan({ onMove, step, isNeeded }: ZoomPanProps) {
  const t = useTranslations("drawer.zoom");
  if (!isNeeded) return null;
  const button = (label: string, icon: ReactNode, x: number, y: number, place: string) => (
    <IconButton
      label={label}
      icon={icon}
      variant="default"
      tooltipPlacement="top"
      onPress={() => onMove(x * step, y * step)}
      className={place}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div
      role="group"
      aria-label={t("area")}
      className="absolute end-3 bottom-3 grid grid-cols-3 gap-0.5"
      dir="ltr"
    >
      {button(t("up"), <ArrowUp />, 0, 1, "col-start-2")}
      {button(t("left"), <ArrowLeft />, 1, 0, "col-start-1 row-start-2")}
      {button(t("right"), <ArrowRight />, -1, 0, "col-start-3 row-start-2")}
      {button(t("down"), <ArrowDown />, 0, -1, "col-start-2 row-start-3")}
    </div>
  );
}
