"use client";

import { useEffect } from "react";

/**
 * Keeps the sign-in of someone who comes back at least once a month: asking for the session
 * prolongs it and its cookie, at most once a day. Put once into what stands around every page.
 */
export function KeepSession() {
  useEffect(() => {
    fetch("/api/auth/get-session").catch(() => {});
  }, []);
  return null;
}
