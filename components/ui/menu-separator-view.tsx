"use client";

import { Separator } from "react-aria-components";

/** A MenuSeparator in an open menu. */
export function MenuSeparatorView() {
  return <Separator className="-mx-1 my-1 h-px border-0 bg-line" />;
}
