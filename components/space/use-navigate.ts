"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";

/**
 * Goes to a path of this application. When only the query of the library changes, the address
 * changes without asking the server for the page again: the lists load what they need themselves.
 */
export function useNavigate(): (path: string) => void {
  const router = useRouter();
  return useCallback(
    (path: string) => {
      const target = new URL(path, window.location.href);
      const isHere = target.pathname === window.location.pathname;
      if (isHere && /^\/spaces\/\d+\/assets$/.test(target.pathname))
        window.history.pushState(null, "", target);
      else router.push(path);
    },
    [router],
  );
}
