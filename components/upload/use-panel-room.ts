"use client";

import { type RefObject, useEffect } from "react";

/**
 * Tells the page in `--uploads-height` how high the panel is, so that lists can leave that much
 * room under their last row and never scroll a focused row behind it.
 */
export function usePanelRoom(panel: RefObject<HTMLElement | null>, isShown: boolean): void {
  useEffect(() => {
    const element = panel.current;
    const root = document.documentElement;
    if (!isShown || !element) return;
    const observer = new ResizeObserver(() =>
      root.style.setProperty("--uploads-height", `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty("--uploads-height");
    };
  }, [panel, isShown]);
}
