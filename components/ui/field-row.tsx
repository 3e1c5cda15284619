import type { ReactNode } from "react";

/** Fields side by side, each at least 10rem wide, below one another where there is no room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] items-start gap-2">
      {children}
    </div>
  );
}
