"use client";

import { useEffect, useState } from "react";
import { placeholderUrl } from "./placeholder-url.ts";

/** Those that wait to be drawn, the oldest first. */
const waiting = new Set<() => void>();
let isDrawing = false;

/** Draws while the page has nothing else to do: a screen of them takes longer than a frame. */
function drawNext(): void {
  if (isDrawing) return;
  isDrawing = true;
  const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  later(() => {
    isDrawing = false;
    const start = performance.now();
    for (const draw of waiting) {
      if (performance.now() - start > 8) break;
      waiting.delete(draw);
      draw();
    }
    if (waiting.size > 0) drawNext();
  });
}

/**
 * The blurred picture to show until the real one is there. Cards that fly by while one scrolls
 * are gone before it is drawn, and cost nothing.
 */
export function usePlaceholder(thumbhash: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (thumbhash === null) return;
    const draw = () => setUrl(placeholderUrl(thumbhash));
    waiting.add(draw);
    drawNext();
    return () => {
      waiting.delete(draw);
    };
  }, [thumbhash]);
  return thumbhash === null ? null : url;
}
