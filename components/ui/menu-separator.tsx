"use client";

import { Separator } from "react-aria-components";

/** A line between groups of menu items. */
export function MenuSeparator() {
  return <Separator className="-mx-1 my-1 h-px border-0 bg-line" />;
}
