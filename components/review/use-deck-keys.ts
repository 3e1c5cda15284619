"use client";

import { useEffect, useRef } from "react";
import { usePreferences } from "#components/palette/preferences-context.tsx";

type DeckKeys = {
  approve: () => void;
  sendBack: () => void;
  takeBack: () => void;
  nextLanguage: () => void;
  go: (by: 1 | -1) => void;
};

/**
 * Single letters, unless they are switched off, and arrows; only while nothing is being typed in
 * and no dialog or menu is open.
 */
export function useDeckKeys(keys: DeckKeys): void {
  const { letterKeys } = usePreferences();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      const isElsewhere = target?.closest(
        "input, textarea, select, nav, [contenteditable], [role=dialog], [role=menu], [role=listbox], [role=radiogroup]",
      );
      if (isElsewhere || document.querySelector("[role=dialog]")) return;
      if (!letterKeys && event.key.length === 1) return;
      const { approve, sendBack, takeBack, nextLanguage, go } = latest.current;
      switch (event.key.toLowerCase()) {
        case "a":
          approve();
          break;
        case "r":
          sendBack();
          break;
        case "u":
          takeBack();
          break;
        case "l":
          nextLanguage();
          break;
        case "j":
        case "arrowright":
          go(1);
          break;
        case "k":
        case "arrowleft":
          go(-1);
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [letterKeys]);
}
