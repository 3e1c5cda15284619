"use client";

import { type ReactNode, useState } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  type Placement,
} from "react-aria-components";
import { type ButtonSize, type ButtonVariant, iconButtonStyle } from "./button-style.ts";
import { Tooltip } from "./tooltip.tsx";

type IconButtonProps = Omit<AriaButtonProps, "className" | "children" | "aria-label"> & {
  /** The accessible name, also shown as tooltip. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  /** 24, 32 or 40 px square. */
  size?: ButtonSize;
  /** Keys that do the same, shown in the tooltip. */
  shortcut?: string | undefined;
  /** Blocks the button but keeps it focusable; the tooltip then says why. */
  disabledReason?: string | undefined;
  tooltipPlacement?: Placement;
  /** For placement only. */
  className?: string;
};

/** A square button with an icon; its name shows as a tooltip. */
export function IconButton({
  label,
  icon,
  variant = "quiet",
  size = "md",
  shortcut,
  disabledReason,
  tooltipPlacement,
  className,
  ...props
}: IconButtonProps) {
  const [isTooltipOpen, setIsTooltipOpen] = useState(false);
  // Controlled, because a press on a blocked button shows the reason where there is no hover.
  const isBlocked = disabledReason !== undefined;
  return (
    <Tooltip
      text={disabledReason ?? label}
      shortcut={shortcut}
      placement={tooltipPlacement}
      isOpen={isTooltipOpen}
      onOpenChange={setIsTooltipOpen}
    >
      <AriaButton
        {...(isBlocked ? { "aria-disabled": true, onPress: () => setIsTooltipOpen(true) } : props)}
        aria-label={label}
        className={iconButtonStyle(isBlocked ? "blocked" : variant, size, className)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
