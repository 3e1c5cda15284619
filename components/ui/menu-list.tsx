"use client";

import type { ReactNode } from "react";
import { Menu, type MenuProps } from "react-aria-components";

type MenuListProps = Omit<MenuProps<object>, "className" | "children" | "items"> & {
  children: ReactNode;
};

/** The items of a menu inside its popover; used by Menu and ContextMenu. */
export function MenuList({ children, ...props }: MenuListProps) {
  return (
    <Menu {...props} className="max-h-[70vh] min-w-48 overflow-y-auto p-1 outline-none">
      {children}
    </Menu>
  );
}
