"use client";

import { useEffect, useRef } from "react";
import { afterFrames } from "./after-frames.ts";
import { focusPageIfLost } from "./focus-page.ts";

/**
 * The list takes the focus when what a dialog was opened from has gone meanwhile. If it has gone
 * too, because that was its last asset, the page does.
 */
export function useFocusAfterDialog(isOpen: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) afterFrames(4, focusPageIfLost);
    wasOpen.current = isOpen;
  }, [isOpen]);
}
