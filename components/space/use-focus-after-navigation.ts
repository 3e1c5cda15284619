"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { focusPageIfLost } from "#components/library/focus-page.ts";

/** When another page is shown and what had the focus went with the one before, the page gets it. */
export function useFocusAfterNavigation(): void {
  const pathname = usePathname();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    focusPageIfLost();
  }, [pathname]);
}
