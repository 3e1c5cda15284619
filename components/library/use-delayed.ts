"use client";

import { useEffect, useState } from "react";

/** True once `isOn` has been true for this long: what is quick shows no sign of waiting. */
export function useDelayed(isOn: boolean, milliseconds = 150): boolean {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setIsDue(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsDue(false);
    };
  }, [isOn, milliseconds]);
  return isOn && isDue;
}
