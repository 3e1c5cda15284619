"use client";

import type { ReactNode } from "react";
import type { Key, Selection } from "react-aria-components";
import { useMenuParts } from "./menu-parts.ts";

export type MenuSectionProps = {
  title: string;
  /** `MenuItem` elements. */
  children: ReactNode;
  /** Makes the items of this section choices with a check mark. */
  selectionMode?: "single" | "multiple";
  selectedKeys?: Iterable<Key>;
  onSelectionChange?: (keys: Selection) => void;
};

/** Items of a menu under a small heading. */
export function MenuSection(props: MenuSectionProps) {
  const { Section } = useMenuParts();
  return <Section {...props} />;
}
