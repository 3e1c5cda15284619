"use client";

import { WifiOff } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { usePanelRoom } from "#components/ui/use-panel-room.ts";
import type { LiveConnection } from "./live-connection.ts";

/** A break that heals within this time is nobody's concern. */
const patienceMs = 3_000;

/** Says that the server cannot be reached, until it can. */
export function ConnectionBar({ connection }: { connection: LiveConnection }) {
  const t = useTranslations("live");
  const state = useSyncExternalStore(connection.onState, connection.state, () => "connecting");
  const isLost = useLasting(state === "lost", patienceMs);
  const bar = useRef(null);
  usePanelRoom(bar, "--connection-height", isLost);
  return (
    <div role="status" className="contents">
      {isLost && (
        <div
          ref={bar}
          className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-t border-line-strong bg-warn-soft px-4 py-2"
        >
          <span className="flex min-w-0 items-start gap-2">
            <WifiOff className="mt-0.5 shrink-0 text-warn" />
            {t("offline")}
          </span>
          <Button size="sm" onPress={connection.resume}>
            {t("tryNow")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whether something has been so for a while. */
function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) {
      setLasts(false);
      return;
    }
    const timer = window.setTimeout(() => setLasts(true), milliseconds);
    return () => window.clearTimeout(timer);
  }, [isSo, milliseconds]);
  return lasts && isSo;
}
