/** Where a key works: anywhere on a page of a space, in the list of assets, or in an open asset. */
export type ShortcutScope = "everywhere" | "list" | "details";

export type Shortcut = {
  /** Its name, which is also its key under `shortcuts.action` in the messages. */
  id: string;
  scope: ShortcutScope;
  /**
   * Keys as they are shown, alternatives side by side: `["Shift+Space", "P"]`. A single letter or
   * sign is one that a person may switch off (WCAG 2.1.4).
   */
  keys: readonly string[];
};

/** Every key there is, in the order of the sheet that lists them. */
export const shortcuts = [
  { id: "commandPalette", scope: "everywhere", keys: ["Ctrl+K"] },
  { id: "search", scope: "everywhere", keys: ["/", "Ctrl+F"] },
  { id: "shortcutSheet", scope: "everywhere", keys: ["?"] },
  { id: "undo", scope: "everywhere", keys: ["Ctrl+Z"] },
  { id: "redo", scope: "everywhere", keys: ["Ctrl+Shift+Z"] },
  { id: "upload", scope: "everywhere", keys: ["Ctrl+U"] },
  { id: "moveFocus", scope: "list", keys: ["←", "→", "↑", "↓"] },
  { id: "firstLast", scope: "list", keys: ["Ctrl+Home", "Ctrl+End"] },
  { id: "page", scope: "list", keys: ["PageUp", "PageDown"] },
  { id: "extend", scope: "list", keys: ["Shift+↑", "Shift+↓"] },
  { id: "toggle", scope: "list", keys: ["Space"] },
  { id: "selectAll", scope: "list", keys: ["Ctrl+A"] },
  { id: "close", scope: "list", keys: ["Esc"] },
  { id: "open", scope: "list", keys: ["Enter"] },
  { id: "info", scope: "list", keys: ["Ctrl+I"] },
  { id: "preview", scope: "list", keys: ["Shift+Space", "P"] },
  { id: "nextPrevious", scope: "list", keys: ["J", "K"] },
  { id: "rename", scope: "list", keys: ["F2"] },
  { id: "cells", scope: "list", keys: ["→", "←"] },
  { id: "editText", scope: "list", keys: ["Enter", "F2"] },
  { id: "keepText", scope: "list", keys: ["Enter", "Tab"] },
  { id: "decorative", scope: "list", keys: ["Ctrl+E"] },
  { id: "move", scope: "list", keys: ["M"] },
  { id: "tag", scope: "list", keys: ["T"] },
  { id: "lock", scope: "list", keys: ["L"] },
  { id: "focusPoint", scope: "list", keys: ["F"] },
  { id: "copyReference", scope: "list", keys: ["Ctrl+C"] },
  { id: "cut", scope: "list", keys: ["Ctrl+X"] },
  { id: "paste", scope: "list", keys: ["Ctrl+V"] },
  { id: "download", scope: "list", keys: ["Ctrl+D"] },
  { id: "trash", scope: "list", keys: ["Del"] },
  { id: "purge", scope: "list", keys: ["Shift+Del"] },
  { id: "menu", scope: "list", keys: ["Shift+F10"] },
] as const satisfies readonly Shortcut[];
