"use client";

import { useEffect } from "react";
import { useLatest } from "#components/ui/use-latest.ts";

/** Where keys have a meaning of their own. */
const others = "input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog]";

/**
 * Ctrl and a letter anywhere on the page, but in fields and dialogs, which keep it. `run` answers
 * whether it did something; otherwise the browser does what it does.
 */
export function usePageKey(letter: string, run: () => boolean): void {
  const latest = useLatest(run);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === letter;
      if (!isKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(others)) return;
      if (latest.current()) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [letter, latest]);
}
