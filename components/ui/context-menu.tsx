"use client";

import { type ReactNode, useRef } from "react";
import { type Key, Popover } from "react-aria-components";
import { MenuList } from "./menu-list.tsx";
import { overlaySurface } from "./overlay-style.ts";

type ContextMenuProps = {
  /** The accessible name of the menu. */
  label: string;
  /** Where it opens, in viewport pixels; null while it is closed. */
  position: { x: number; y: number } | null;
  onClose: () => void;
  onAction?: (id: Key) => void;
  /** `MenuItem`, `MenuSection` and `MenuSeparator` elements. */
  children: ReactNode;
};

/** The same commands as a Menu, opened at a point (right click, Shift+F10, long press). */
export function ContextMenu({ label, position, onClose, onAction, children }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className="pointer-events-none fixed size-px"
        style={{ left: position?.x ?? 0, top: position?.y ?? 0 }}
      />
      <Popover
        aria-label={label}
        triggerRef={anchor}
        isOpen={position !== null}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        offset={0}
        className={`${overlaySurface} max-w-80`}
      >
        <MenuList
          aria-label={label}
          autoFocus="first"
          onClose={onClose}
          {...(onAction && { onAction })}
        >
          {children}
        </MenuList>
      </Popover>
    </>
  );
}
