import type { ReactNode } from "react";

/** The column that a screen without a list of its own stands in: one width, one margin for all. */
export function ScreenColumn({ children }: { children: ReactNode }) {
  return <div className="mx-auto flex max-w-220 flex-col gap-6 p-4 pb-16 sm:p-6">{children}</div>;
}
