/** Puts the focus on the page when what had it is gone after the next drawing. */
export function focusPageIfLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById("content")?.focus();
  });
}
