"use client";

import { MenuSection as AriaMenuSection, Header } from "react-aria-components";
import type { MenuSectionProps } from "./menu-section.tsx";

/** A MenuSection in an open menu. */
export function MenuSectionView({ title, children, ...selection }: MenuSectionProps) {
  return (
    <AriaMenuSection {...selection} className="not-first:mt-1 not-first:border-t not-first:pt-1">
      <Header className="px-2 py-1 text-xs font-semibold text-ink-3">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}
