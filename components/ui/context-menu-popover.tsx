"use client";

import { type ReactNode, type RefObject, useState } from "react";
import { type Key, Popover } from "react-aria-components";
import { MenuList } from "./menu-list.tsx";
import { overlaySurface } from "./overlay-style.ts";

type ContextMenuPopoverProps = {
  label: string;
  anchor: RefObject<Element | null>;
  onClose: () => void;
  onAction?: (id: Key) => void;
  children: ReactNode;
};

/** An open menu at a point. */
export function ContextMenuPopover({
  label,
  anchor,
  onClose,
  onAction,
  children,
}: ContextMenuPopoverProps) {
  const [origin] = useState(() => document.activeElement);
  return (
    <Popover
      aria-label={label}
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={0}
      className={`${overlaySurface} max-w-80`}
    >
      <MenuList
        aria-label={label}
        origin={origin}
        autoFocus="first"
        onClose={onClose}
        {...(onAction && { onAction })}
      >
        {children}
      </MenuList>
    </Popover>
  );
}
