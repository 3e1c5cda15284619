"use client";

import { useSyncExternalStore } from "react";

/** Below this there is no room for the details beside the list. */
const query = "(max-width: 1099px)";

/** Whether the details lie over the list instead of beside it. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
