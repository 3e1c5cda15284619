"use client";

import { type ReactNode, useRef } from "react";
import type { Key } from "react-aria-components";
import { lazyPart } from "./lazy-part.tsx";

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

const ContextMenuPopover = lazyPart(() =>
  import("./context-menu-popover.tsx").then((file) => file.ContextMenuPopover),
);

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
      {position && (
        <ContextMenuPopover
          label={label}
          anchor={anchor}
          onClose={onClose}
          {...(onAction && { onAction })}
        >
          {children}
        </ContextMenuPopover>
      )}
    </>
  );
}
