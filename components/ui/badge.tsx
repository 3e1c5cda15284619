import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const tones = {
  neutral: "border-line-strong bg-panel text-ink-2",
  accent: "border-transparent bg-accent-soft text-accent",
  ok: "border-transparent bg-ok-soft text-ok",
  warn: "border-transparent bg-warn-soft text-warn",
  danger: "border-transparent bg-danger-soft text-danger",
  /** On top of a picture. */
  picture: "border-transparent bg-over-picture text-on-picture",
};

type BadgeProps = {
  children: ReactNode;
  tone?: keyof typeof tones;
  icon?: ReactNode;
};

/** A short state in words. With an icon alone, give the icon a `title` or `aria-label`. */
export function Badge({ children, tone = "neutral", icon }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex h-5.5 max-w-full shrink-0 items-center gap-1 rounded-sm border px-1.5 text-xs font-medium whitespace-nowrap [&_.lucide]:size-3",
        tones[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
