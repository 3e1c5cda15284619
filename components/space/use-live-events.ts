"use client";

import { useEffect, useRef } from "react";
import type { LiveHandler } from "./live-connection.ts";
import { useLive } from "./live-provider.tsx";

/**
 * Hears what happens in the space, by others and by oneself. Answer `handled` to an event about
 * assets to keep the lists from being read again, e.g. to show "3 new" instead.
 */
export function useLiveEvents(handler: LiveHandler): void {
  const { connection } = useLive();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => connection.subscribe((event) => latest.current(event)), [connection]);
}
