const key = "vitrine:return-focus";

/** Says which element shall have the focus when a page that was left is shown again. */
export function rememberFocus(elementId: string): void {
  try {
    window.sessionStorage.setItem(key, elementId);
  } catch {
    // Without storage the focus starts at the top of the page, as after any navigation.
  }
}

/** Whether the focus shall come back to an element that may still be on its way. */
export function isFocusRemembered(): boolean {
  try {
    return window.sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Whether the focus shall come back to this element; asks once. */
export function takeRememberedFocus(elementId: string): boolean {
  try {
    if (window.sessionStorage.getItem(key) !== elementId) return false;
    window.sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
