"use client";

import type { ReactElement, ReactNode } from "react";
import {
  Popover as AriaPopover,
  Dialog,
  DialogTrigger,
  type Placement,
} from "react-aria-components";
import { overlaySurface } from "./overlay-style.ts";

type PopoverProps = {
  /** The Button or IconButton that opens it. */
  trigger: ReactElement;
  /** The accessible name of the panel. */
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: Placement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
};

/** A small panel with controls beside its button; Escape and a click outside close it. */
export function Popover({
  trigger,
  label,
  children,
  placement = "bottom start",
  isOpen,
  onOpenChange,
}: PopoverProps) {
  return (
    <DialogTrigger
      {...(isOpen !== undefined && { isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      {trigger}
      <AriaPopover
        placement={placement}
        offset={4}
        // The dialog inside has the name; an element without a role must not have one.
        render={(props) => <div {...props} aria-labelledby={undefined} />}
        className={`${overlaySurface} max-w-[min(24rem,calc(100vw-1.5rem))]`}
      >
        <Dialog aria-label={label} className="max-h-[80vh] overflow-y-auto p-3 outline-none">
          {({ close }) => <>{typeof children === "function" ? children(close) : children}</>}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
