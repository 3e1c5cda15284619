/**
 * Where a key works: anywhere on a page of a space, in the list of assets, on what is selected or
 * has the focus there, or in the cells of the table.
 */
export type ShortcutScope = "everywhere" | "list" | "selection" | "cells";

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
  { id: "rename", scope: "selection", keys: ["F2"] },
  { id: "move", scope: "selection", keys: ["M"] },
  { id: "tag", scope: "selection", keys: ["T"] },
  { id: "lock", scope: "selection", keys: ["L"] },
  { id: "focusPoint", scope: "selection", keys: ["F"] },
  { id: "copyReference", scope: "selection", keys: ["Ctrl+C"] },
  { id: "cut", scope: "selection", keys: ["Ctrl+X"] },
  { id: "paste", scope: "selection", keys: ["Ctrl+V"] },
  { id: "download", scope: "selection", keys: ["Ctrl+D"] },
  { id: "trash", scope: "selection", keys: ["Del"] },
  { id: "purge", scope: "selection", keys: ["Shift+Del"] },
  { id: "menu", scope: "selection", keys: ["Shift+F10"] },
  { id: "cells", scope: "cells", keys: ["→", "←"] },
  { id: "editText", scope: "cells", keys: ["Enter", "F2"] },
  { id: "keepText", scope: "cells", keys: ["Enter", "Tab"] },
  { id: "decorative", scope: "cells", keys: ["Ctrl+E"] },
] as const satisfies readonly Shortcut[];
