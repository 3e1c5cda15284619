"use client";

import { useMenuParts } from "./menu-parts.ts";

/** A line between groups of menu items. */
export function MenuSeparator() {
  const { Separator } = useMenuParts();
  return <Separator />;
}
