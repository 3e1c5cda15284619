"use client";

import { lazy, type ReactElement, Suspense, useId, useRef, useState } from "react";
import type { Placement } from "react-aria-components";
import { useTooltipEvents } from "./use-tooltip-events.ts";

type TooltipProps = {
  /** The control the tooltip belongs to: a Button, IconButton without tooltip, or Link. */
  children: ReactElement;
  text: string;
  /** Keys that do the same, e.g. "Ctrl+K". */
  shortcut?: string | undefined;
  placement?: Placement | undefined;
  /** Milliseconds of hovering before it shows; focus shows it at once. */
  delay?: number | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
};

const TooltipView = lazy(async () => ({
  default: (await import("./tooltip-view.tsx")).TooltipView,
}));

/**
 * A short text beside a control on hover and focus; Escape hides it, it can be hovered itself. What
 * places it on the screen is loaded with the first one that shows.
 */
export function Tooltip({
  children,
  text,
  shortcut,
  placement = "bottom",
  delay = 500,
  isOpen: isOpenOutside,
  onOpenChange,
}: TooltipProps) {
  const id = useId();
  const [isOpenInside, setIsOpenInside] = useState(false);
  const isOpen = isOpenOutside ?? isOpenInside;
  const control = useRef<Element>(null);
  const { events, stay, leave } = useTooltipEvents({
    ...{ control, id, isOpen, delay },
    change: (wanted) => {
      setIsOpenInside(wanted);
      onOpenChange?.(wanted);
    },
  });
  return (
    <>
      {/* Has no box of its own: the control stands where it would stand without it. */}
      <span className="contents" {...events}>
        {children}
      </span>
      {isOpen && (
        <Suspense>
          <TooltipView
            id={id}
            text={text}
            shortcut={shortcut}
            placement={placement}
            control={control}
            onStay={stay}
            onLeave={leave}
          />
        </Suspense>
      )}
    </>
  );
}
