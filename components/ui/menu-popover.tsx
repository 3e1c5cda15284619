"use client";

import type { ReactNode, RefObject } from "react";
import { type Key, type Placement, Popover } from "react-aria-components";
import { MenuList } from "./menu-list.tsx";
import { overlaySurface } from "./overlay-style.ts";

type MenuPopoverProps = {
  triggerRef: RefObject<Element | null>;
  labelledBy: string;
  autoFocus: "first" | "last";
  placement: Placement;
  onClose: () => void;
  onAction?: (id: Key) => void;
  children: ReactNode;
};

/** An open menu at its button. */
export function MenuPopover({
  triggerRef,
  labelledBy,
  autoFocus,
  placement,
  onClose,
  onAction,
  children,
}: MenuPopoverProps) {
  return (
    <Popover
      trigger="MenuTrigger"
      aria-labelledby={labelledBy}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement={placement}
      offset={4}
      className={`${overlaySurface} max-w-80`}
    >
      <MenuList
        aria-labelledby={labelledBy}
        origin={triggerRef.current}
        autoFocus={autoFocus}
        onClose={onClose}
        {...(onAction && { onAction })}
      >
        {children}
      </MenuList>
    </Popover>
  );
}
