"use client";

import type { ReactElement, ReactNode } from "react";
import { type Key, MenuTrigger, type Placement, Popover } from "react-aria-components";
import { MenuList } from "./menu-list.tsx";
import { overlaySurface } from "./overlay-style.ts";

type MenuProps = {
  /** The Button or IconButton that opens the menu. */
  trigger: ReactElement;
  /** `MenuItem`, `MenuSection` and `MenuSeparator` elements. */
  children: ReactNode;
  /** Called with the `id` of the chosen item; items may have their own `onAction`. */
  onAction?: (id: Key) => void;
  placement?: Placement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
};

/** A list of commands that opens from a button. */
export function Menu({
  trigger,
  children,
  onAction,
  placement = "bottom start",
  isOpen,
  onOpenChange,
}: MenuProps) {
  return (
    <MenuTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {trigger}
      <Popover placement={placement} offset={4} className={`${overlaySurface} max-w-80`}>
        <MenuList {...(onAction && { onAction })}>{children}</MenuList>
      </Popover>
    </MenuTrigger>
  );
}
