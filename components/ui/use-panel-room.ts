"use client";

import { type RefObject, useEffect } from "react";

/**
 * Tells the page in a property of styles (`--uploads-height`) how high a panel at the lower edge
 * is, so that lists can leave that much room under their last row and never scroll a focused row
 * behind it, and bars stand above it.
 */
export function usePanelRoom(
  panel: RefObject<HTMLElement | null>,
  property: `--${string}-height`,
  isShown: boolean,
): void {
  useEffect(() => {
    const element = panel.current;
    const root = document.documentElement;
    if (!isShown || !element) return;
    const observer = new ResizeObserver(() =>
      root.style.setProperty(property, `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty(property);
    };
  }, [panel, property, isShown]);
}
