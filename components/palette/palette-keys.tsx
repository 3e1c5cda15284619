"use client";

import { useEffect, useState } from "react";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { usePreferences } from "./preferences-context.tsx";

const CommandPalette = lazyPart(() => import("./command-palette.tsx").then((file) => file.default));
const ShortcutSheet = lazyPart(() => import("./shortcut-sheet.tsx").then((file) => file.default));

/** Ctrl+K opens the palette and ? the sheet of keys, from anywhere; loaded when first asked for. */
export function PaletteKeys() {
  const { letterKeys } = usePreferences();
  const [open, setOpen] = useState<"palette" | "sheet" | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isControl = event.ctrlKey || event.metaKey;
      if (isControl && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        event.stopPropagation();
        setOpen((shown) => (shown === "palette" ? null : "palette"));
        return;
      }
      if (
        isControl ||
        event.altKey ||
        event.key.length !== 1 ||
        event.key === " " ||
        isTyping(event.target)
      )
        return;
      if (!letterKeys) {
        // Before anything else hears of it. Lists that are searched by typing keep their letters.
        if (event.key === "/" || event.key === "?" || isInList(event.target))
          event.stopPropagation();
        return;
      }
      if (event.key !== "?" || isInDialog(event.target)) return;
      event.preventDefault();
      setOpen("sheet");
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [letterKeys]);
  if (open === null) return null;
  // A choice of the palette may have opened the sheet already.
  const closing = (what: "palette" | "sheet") => () =>
    setOpen((shown) => (shown === what ? null : shown));
  return open === "palette" ? (
    <CommandPalette onClose={closing("palette")} onOpenSheet={() => setOpen("sheet")} />
  ) : (
    <ShortcutSheet onClose={closing("sheet")} />
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-asset-id]") !== null;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog], [role=alertdialog]") !== null;
}
