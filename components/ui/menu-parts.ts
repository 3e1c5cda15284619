"use client";

import { type ComponentType, createContext, use } from "react";
import type { MenuItemProps } from "./menu-item.tsx";
import type { MenuSectionProps } from "./menu-section.tsx";

type MenuParts = {
  Item: ComponentType<MenuItemProps>;
  Section: ComponentType<MenuSectionProps>;
  Separator: ComponentType;
};

/**
 * How the items of a menu are drawn: given by the open menu, which brings its code with it, so
 * that a page with many closed menus need not load it.
 */
export const MenuPartsContext = createContext<MenuParts | null>(null);

/**
 * Closes the open menu at once and gives the focus back to where it was, before a command runs: a
 * dialog that it opens remembers what has the focus then, and the item will be gone.
 */
export const LeaveMenuContext = createContext<(() => void) | null>(null);

export function useMenuParts(): MenuParts {
  const parts = use(MenuPartsContext);
  if (!parts) throw new Error("An item of a menu needs a Menu or ContextMenu around it");
  return parts;
}
