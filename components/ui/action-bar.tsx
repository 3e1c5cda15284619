"use client";

import type { ReactNode } from "react";
import { Button, type ButtonProps, Group, Toolbar } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Tooltip } from "./tooltip.tsx";

type ActionBarProps = {
  /** The accessible name. */
  label: string;
  /** What the actions are for, e.g. "3 selected". */
  summary: ReactNode;
  /** `ActionBarButton` elements. */
  children: ReactNode;
};

/** Actions on what is selected, floating over the lower edge of a list; arrow keys move in it. */
export function ActionBar({ label, summary, children }: ActionBarProps) {
  return (
    <Toolbar
      aria-label={label}
      className="flex max-w-full animate-slide-up items-center gap-0.5 max-sm:flex-wrap rounded-md border border-transparent bg-ink p-1.5 text-bg forced-color-adjust-none shadow-overlay"
    >
      <span className="px-2 font-medium whitespace-nowrap">{summary}</span>
      <Group className="flex min-w-0 items-center gap-0.5">{children}</Group>
    </Toolbar>
  );
}

type ActionBarButtonProps = Omit<ButtonProps, "className" | "children"> & {
  label: string;
  icon: ReactNode;
  /** Leaves the label to the tooltip, always or only on narrow screens. */
  isIconOnly?: boolean | "narrow";
  shortcut?: string | undefined;
  /** Blocks the button but keeps it focusable; the tooltip then says why. */
  disabledReason?: string | undefined;
};

/** One action of an ActionBar. */
export function ActionBarButton({
  label,
  icon,
  isIconOnly = "narrow",
  shortcut,
  disabledReason,
  ...props
}: ActionBarButtonProps) {
  return (
    <Tooltip text={disabledReason ?? label} shortcut={shortcut} placement="top">
      <Button
        {...(disabledReason ? { "aria-disabled": true } : props)}
        aria-label={label}
        className={classNames(
          "flex h-8 min-w-8 shrink-0 items-center justify-center gap-1.5 rounded-sm px-2 whitespace-nowrap outline-offset-0 data-focus-visible:outline-2 data-focus-visible:outline-bg",
          disabledReason
            ? "cursor-not-allowed opacity-60"
            : "data-hovered:bg-bg/15 data-pressed:bg-bg/25 aria-expanded:bg-bg/15",
        )}
      >
        {icon}
        <span
          className={classNames(
            isIconOnly === true && "hidden",
            isIconOnly === "narrow" && "max-sm:hidden",
          )}
        >
          {label}
        </span>
      </Button>
    </Tooltip>
  );
}
