"use client";

import type { ReactNode } from "react";
import { Menu, type MenuProps } from "react-aria-components";
import { flushSync } from "react-dom";
import { MenuItemView } from "./menu-item-view.tsx";
import { LeaveMenuContext, MenuPartsContext } from "./menu-parts.ts";
import { MenuSectionView } from "./menu-section-view.tsx";
import { MenuSeparatorView } from "./menu-separator-view.tsx";

type MenuListProps = Omit<MenuProps<object>, "className" | "children" | "items" | "onClose"> & {
  /** What had the focus before the menu, and has it when a command is chosen. */
  origin: Element | null;
  onClose: () => void;
  children: ReactNode;
};

const parts = { Item: MenuItemView, Section: MenuSectionView, Separator: MenuSeparatorView };

/** The items of a menu inside its popover; used by Menu and ContextMenu. */
export function MenuList({ origin, onClose, onAction, children, ...props }: MenuListProps) {
  const leave = () => {
    flushSync(onClose);
    if (origin instanceof HTMLElement) origin.focus({ preventScroll: true });
  };
  const choose: MenuListProps["onAction"] = (...chosen) => {
    leave();
    onAction?.(...chosen);
  };
  return (
    <LeaveMenuContext value={leave}>
      <MenuPartsContext value={parts}>
        <Menu
          {...props}
          onClose={onClose}
          {...(onAction && { onAction: choose })}
          className="max-h-[70vh] min-h-0 min-w-48 overflow-y-auto p-1 outline-none"
        >
          {children}
        </Menu>
      </MenuPartsContext>
    </LeaveMenuContext>
  );
}
