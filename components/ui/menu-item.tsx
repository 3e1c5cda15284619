"use client";

import type { ReactNode } from "react";
import type { MenuItemProps as AriaMenuItemProps } from "react-aria-components";
import { useMenuParts } from "./menu-parts.ts";

export type MenuItemProps = Omit<AriaMenuItemProps, "className" | "children" | "render"> & {
  children: string;
  icon?: ReactNode;
  /** Keys that do the same. */
  shortcut?: string;
  description?: string;
  tone?: "default" | "danger";
  /** Blocks the item, keeps it reachable by keyboard, and shows this sentence under its label. */
  disabledReason?: string | undefined;
};

/** One command (or, with `href`, one link) of a Menu, ContextMenu or MenuSection. */
export function MenuItem(props: MenuItemProps) {
  const { Item } = useMenuParts();
  return <Item {...props} />;
}
