"use client";

import { useSyncExternalStore } from "react";

const changed = "vitrine:remembered";

/**
 * A choice of this browser that outlives the page. `fallback` holds until one was made, on the
 * server, and where the browser keeps nothing.
 */
export function useRemembered(key: string, fallback: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => read(key) ?? fallback,
    () => fallback,
  );
  return [
    value,
    (next) => {
      try {
        window.localStorage.setItem(key, next);
      } catch {
        // A full or forbidden storage: the choice holds for nothing, and nothing breaks.
      }
      window.dispatchEvent(new Event(changed));
    },
  ];
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(changed, onChange);
    window.removeEventListener("storage", onChange);
  };
}
