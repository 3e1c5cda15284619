"use client";

import type { ReactNode, RefObject } from "react";
import { Dialog, type Placement, Popover } from "react-aria-components";
import { overlaySurface } from "./overlay-style.ts";

type PopoverPanelProps = {
  label: string;
  triggerRef: RefObject<Element | null>;
  placement: Placement;
  onClose: () => void;
  children: ReactNode;
};

/** An open Popover. */
export function PopoverPanel({
  label,
  triggerRef,
  placement,
  onClose,
  children,
}: PopoverPanelProps) {
  return (
    <Popover
      trigger="DialogTrigger"
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement={placement}
      offset={4}
      // The dialog inside has the name; an element without a role must not have one.
      render={(props) => <div {...props} aria-labelledby={undefined} />}
      className={`${overlaySurface} max-w-[min(24rem,calc(100vw-1.5rem))]`}
    >
      <Dialog aria-label={label} className="max-h-[80vh] min-h-0 overflow-y-auto p-3 outline-none">
        {children}
      </Dialog>
    </Popover>
  );
}
