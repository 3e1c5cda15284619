"use client";

import { useEffect, useState } from "react";

/** A server that is busy or away for a moment is asked again after these milliseconds. */
const pauses = [2_000, 8_000];

/** Whether a picture is there, and the tries to get it: two by itself, more when one asks. */
export function useTries() {
  const [state, setState] = useState<"loading" | "shown" | "failed">("loading");
  const [attempt, setAttempt] = useState(0);
  const retry = () => {
    setState("loading");
    setAttempt(attempt + 1);
  };
  const pause = state === "failed" ? pauses[attempt] : undefined;
  useEffect(() => {
    if (pause === undefined) return;
    const timer = setTimeout(() => {
      setState("loading");
      setAttempt((tried) => tried + 1);
    }, pause);
    return () => clearTimeout(timer);
  }, [pause]);
  return {
    state,
    /** For the `key` of the image, so that the browser asks again. */
    attempt,
    show: () => setState("shown"),
    fail: () => setState("failed"),
    retry,
  };
}
