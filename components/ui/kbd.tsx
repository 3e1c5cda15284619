import { classNames } from "./class-names.ts";

type KbdProps = {
  /** Key names as printed, e.g. "Ctrl+K". */
  children: string;
  /** `inverse` for use on the dark tooltip surface. */
  tone?: "default" | "inverse";
};

/** A key or key combination. */
export function Kbd({ children, tone = "default" }: KbdProps) {
  return (
    <kbd
      className={classNames(
        "rounded-xs border px-1 font-sans text-xs whitespace-nowrap",
        tone === "inverse" ? "border-current" : "border-line-strong text-ink-3",
      )}
    >
      {children}
    </kbd>
  );
}
