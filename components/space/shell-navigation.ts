"use client";

import { createContext, use } from "react";

/** Opens the side navigation on screens too narrow to show it all the time. */
export const ShellNavigation = createContext<() => void>(() => {});

export function useOpenNavigation(): () => void {
  return use(ShellNavigation);
}
