"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Makes what stands beside a panel unreachable while the panel lies over it, and takes the focus
 * into it. The panel stays the same element, so that nothing in it begins anew.
 */
export function useModalPanel(isModal: boolean): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = panel.current?.closest("[data-shell-aside]");
    if (!isModal || !place?.parentElement) return;
    const hidden = [...place.parentElement.children].filter(
      (other): other is HTMLElement => other instanceof HTMLElement && other !== place,
    );
    for (const element of hidden) element.inert = true;
    // A dialog that was opened from the panel keeps the focus.
    const focused = document.activeElement;
    if (!focused || focused === document.body || hidden.some((one) => one.contains(focused)))
      panel.current?.focus({ preventScroll: true });
    return () => {
      for (const element of hidden) element.inert = false;
    };
  }, [isModal]);
  return panel;
}
