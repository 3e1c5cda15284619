"use client";

import type { ReactNode } from "react";
import {
  MenuSection as AriaMenuSection,
  Header,
  type Key,
  type Selection,
} from "react-aria-components";

type MenuSectionProps = {
  title: string;
  /** `MenuItem` elements. */
  children: ReactNode;
  /** Makes the items of this section choices with a check mark. */
  selectionMode?: "single" | "multiple";
  selectedKeys?: Iterable<Key>;
  onSelectionChange?: (keys: Selection) => void;
};

/** Items of a menu under a small heading. */
export function MenuSection({ title, children, ...selection }: MenuSectionProps) {
  return (
    <AriaMenuSection {...selection} className="not-first:mt-1 not-first:border-t not-first:pt-1">
      <Header className="px-2 py-1 text-xs font-semibold text-ink-3">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}
