"use client";

import type { ReactNode } from "react";
import {
  type ToggleButtonProps as AriaProps,
  ToggleButton as AriaToggleButton,
} from "react-aria-components";
import { type ButtonSize, buttonStyle } from "./button-style.ts";

type ToggleButtonProps = Omit<AriaProps, "className" | "children"> & {
  children: ReactNode;
  icon?: ReactNode;
  size?: ButtonSize;
  className?: string;
};

/** A button that stays pressed (`isSelected`, `onChange`). */
export function ToggleButton({
  children,
  icon,
  size = "md",
  className,
  ...props
}: ToggleButtonProps) {
  return (
    <AriaToggleButton
      {...props}
      className={`${buttonStyle("quiet", size, className)} data-selected:selected-in-forced-colors data-selected:border-edge data-selected:bg-panel data-selected:text-ink`}
    >
      {icon}
      {children}
    </AriaToggleButton>
  );
}
