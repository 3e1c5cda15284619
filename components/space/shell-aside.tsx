"use client";

import { createContext, type ReactNode, use } from "react";
import { createPortal } from "react-dom";

/** Where a page puts what stands beside it: outside `main`, as a landmark of its own. */
export const ShellAsideContext = createContext<HTMLElement | null>(null);

/** Draws its content beside the page. */
export function ShellAside({ children }: { children: ReactNode }) {
  const place = use(ShellAsideContext);
  return place && createPortal(children, place);
}
