"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** Holds the newest value for functions that must stay the same between renders. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}
