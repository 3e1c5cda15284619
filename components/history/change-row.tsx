import type { ReactNode } from "react";

/** The name of what changed and beside it, or below where there is no room, what became of it. */
export function ChangeRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <span className="min-w-24 text-ink-3">{label}</span>
      <div className="min-w-0 flex-1 basis-40 wrap-anywhere">{children}</div>
    </div>
  );
}
