import { use } from "react";
import { classNames } from "./class-names.ts";
import { KeyNames } from "./key-names.ts";

type KbdProps = {
  /** English key names, e.g. "Ctrl+K": printed as the interface calls them. */
  children: string;
  /** `inverse` for use on the dark tooltip surface. */
  tone?: "default" | "inverse";
};

/** A key or key combination. */
export function Kbd({ children, tone = "default" }: KbdProps) {
  const names = use(KeyNames);
  return (
    <kbd
      className={classNames(
        "rounded-xs border px-1 font-sans text-xs whitespace-nowrap",
        tone === "inverse" ? "border-current" : "border-line-strong text-ink-3",
      )}
    >
      {children
        .split("+")
        .map((key) => names[key] ?? key)
        .join("+")}
    </kbd>
  );
}
