"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { showToast } from "#components/ui/toast-queue.ts";

/**
 * Goes to a path of this application. When only the query of the library changes, the address
 * changes without asking the server for the page again: the lists load what they need themselves.
 * Without a network the page stays: Next would leave it to the browser, which would put its own
 * page of errors in place of everything that was typed.
 */
export function useNavigate(): (path: string) => void {
  const router = useRouter();
  const t = useTranslations("live");
  return useCallback(
    (path: string) => {
      const target = new URL(path, window.location.href);
      const isHere = target.pathname === window.location.pathname;
      if (isHere && /^\/spaces\/\d+\/assets$/.test(target.pathname))
        window.history.pushState(null, "", target);
      else if (navigator.onLine) router.push(path);
      else showToast({ tone: "warn", title: t("stays") });
    },
    [router, t],
  );
}
