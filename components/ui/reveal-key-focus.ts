import type { FocusEvent } from "react";

/**
 * For `onFocus` of a row that scrolls: brings what has the focus into view, whole. Not under a
 * pointer that is about to press what it is on.
 */
export function revealKeyFocus({ target }: FocusEvent): void {
  if (target.matches(":focus-visible"))
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
