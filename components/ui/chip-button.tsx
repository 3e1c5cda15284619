"use client";

import type { ReactNode } from "react";
import { Button, type ButtonProps } from "react-aria-components";

type ChipButtonProps = Omit<ButtonProps, "className" | "children"> & { children: ReactNode };

/** The dashed button at the end of a row of chips that adds one; a trigger for Menu or Popover. */
export function ChipButton({ children, ...props }: ChipButtonProps) {
  return (
    <Button
      {...props}
      className="inline-flex h-6.5 shrink-0 items-center gap-1.5 rounded-full border border-edge border-dashed px-2.5 text-sm text-ink-2 data-focus-visible:focus-ring data-hovered:bg-hover data-hovered:text-ink"
    >
      {children}
    </Button>
  );
}
