/** Puts the focus on the page, for when what had it is about to go. */
export function focusPage(): void {
  document.getElementById("content")?.focus();
}

/** Whether nothing on the page has the focus, but the page itself at most. */
export function isPageFocused(): boolean {
  const { activeElement, body } = document;
  return activeElement === body || activeElement?.id === "content";
}

/** The same, unless something else has the focus after the next drawing. */
export function focusPageIfLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusPage();
  });
}
