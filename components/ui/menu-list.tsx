"use client";

import type { ReactNode } from "react";
import { Menu, type MenuProps } from "react-aria-components";
import { MenuItemView } from "./menu-item-view.tsx";
import { MenuPartsContext } from "./menu-parts.ts";
import { MenuSectionView } from "./menu-section-view.tsx";
import { MenuSeparatorView } from "./menu-separator-view.tsx";

type MenuListProps = Omit<MenuProps<object>, "className" | "children" | "items"> & {
  children: ReactNode;
};

const parts = { Item: MenuItemView, Section: MenuSectionView, Separator: MenuSeparatorView };

/** The items of a menu inside its popover; used by Menu and ContextMenu. */
export function MenuList({ children, ...props }: MenuListProps) {
  return (
    <MenuPartsContext value={parts}>
      <Menu {...props} className="max-h-[70vh] min-w-48 overflow-y-auto p-1 outline-none">
        {children}
      </Menu>
    </MenuPartsContext>
  );
}
