"use client";

import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, type Placement, TooltipTrigger } from "react-aria-components";
import { Kbd } from "./kbd.tsx";

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

/** A short text beside a control on hover and focus; Escape hides it, it can be hovered itself. */
export function Tooltip({
  children,
  text,
  shortcut,
  placement = "bottom",
  delay = 500,
  isOpen,
  onOpenChange,
}: TooltipProps) {
  return (
    <TooltipTrigger delay={delay} closeDelay={100} isOpen={isOpen} onOpenChange={onOpenChange}>
      {children}
      <AriaTooltip
        placement={placement}
        offset={6}
        className="flex max-w-72 items-center gap-2 rounded-sm border border-transparent bg-ink px-2 py-1 text-sm text-bg forced-color-adjust-none shadow-overlay data-entering:animate-appear"
      >
        {text}
        {shortcut && <Kbd tone="inverse">{shortcut}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
