import { onceCalm } from "#components/library/scroll-pace.ts";
import { placeholderUrl } from "./placeholder-url.ts";

/** As the attributes of an image. The one to choose from comes first: the other is read at once. */
export type PictureAddress = { srcset: string; src: string };

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
 * Shows the blurred picture as the ground of an image until the real one is there, and then takes
 * the ground away: a transparent picture would let it through. Cards that fly by while one scrolls
 * are gone before it is drawn, and cost nothing. Without React, which would render each card again
 * for it. `putOff` is the address of an image that has none yet: it gets it when the list is calm.
 * Answers how to stop.
 */
export function awaitPicture(
  image: HTMLImageElement,
  thumbhash: string | null,
  putOff: PictureAddress | null,
): () => void {
  const show = () => {
    waiting.delete(draw);
    image.style.background = "none";
  };
  const draw = () => {
    const url = thumbhash === null ? null : placeholderUrl(thumbhash);
    if (url) image.style.backgroundImage = `url(${url})`;
  };
  const stopWaiting = putOff ? onceCalm(() => Object.assign(image, putOff)) : null;
  // A cached picture may be there before this is.
  if (image.complete && image.naturalWidth > 0) show();
  else {
    image.addEventListener("load", show, { once: true });
    if (thumbhash !== null) {
      waiting.add(draw);
      drawNext();
    }
  }
  return () => {
    stopWaiting?.();
    waiting.delete(draw);
    image.removeEventListener("load", show);
  };
}
