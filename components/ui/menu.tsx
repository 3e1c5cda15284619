"use client";

import { type ReactElement, type ReactNode, useId, useRef, useState } from "react";
import type { Key, Placement } from "react-aria-components";
import { lazyPart } from "./lazy-part.tsx";
import { OverlayTrigger } from "./overlay-trigger.tsx";

type MenuProps = {
  /** The Button or IconButton that opens the menu. */
  trigger: ReactElement;
  /** `MenuItem`, `MenuSection` and `MenuSeparator` elements. */
  children: ReactNode;
  /** Called with the `id` of the chosen item; items may have their own `onAction`. */
  onAction?: (id: Key) => void;
  placement?: Placement;
};

const MenuPopover = lazyPart(() => import("./menu-popover.tsx").then((file) => file.MenuPopover));

/** A list of commands that opens from a button. */
export function Menu({ trigger, children, onAction, placement = "bottom start" }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<"first" | "last" | null>(null);
  return (
    <>
      <OverlayTrigger
        popup="menu"
        id={id}
        isOpen={open !== null}
        onOpen={setOpen}
        onIntent={MenuPopover.preload}
        buttonRef={button}
      >
        {trigger}
      </OverlayTrigger>
      {open !== null && (
        <MenuPopover
          triggerRef={button}
          labelledBy={id}
          autoFocus={open}
          placement={placement}
          onClose={() => setOpen(null)}
          {...(onAction && { onAction })}
        >
          {children}
        </MenuPopover>
      )}
    </>
  );
}
