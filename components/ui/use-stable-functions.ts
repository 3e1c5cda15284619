"use client";

import { useState } from "react";
import { useLatest } from "./use-latest.ts";

type AnyFunctions = Record<string, (...args: never[]) => unknown>;

/** The same functions for as long as the component is there; each does what the newest one does. */
export function useStableFunctions<Functions extends AnyFunctions>(
  functions: Functions,
): Functions {
  const latest = useLatest(functions);
  const [stable] = useState(() =>
    Object.fromEntries(
      Object.keys(functions).map((name) => [
        name,
        (...args: never[]) => latest.current[name]?.(...args),
      ]),
    ),
  );
  // Each has the arguments and the answer of the one it stands for.
  return stable as Functions;
}
