"use client";

import { ProgressBar as AriaProgressBar } from "react-aria-components";
import { classNames } from "./class-names.ts";

type ProgressBarProps = {
  /** What is progressing. */
  label: string;
  hideLabel?: boolean;
  /** 0 to 100; leave out while the length is not known. */
  value?: number;
  /** Said and shown in place of the percentage, e.g. "12 of 40 files". */
  valueLabel?: string;
  tone?: "accent" | "ok" | "warn" | "danger";
  /** For placement only. */
  className?: string;
};

const fills = { accent: "bg-accent", ok: "bg-ok", warn: "bg-warn", danger: "bg-danger" };

/** How far something has come. Not a live region: announce milestones elsewhere. */
export function ProgressBar({
  label,
  hideLabel = false,
  value,
  valueLabel,
  tone = "accent",
  className,
}: ProgressBarProps) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={value ?? 0}
      isIndeterminate={value === undefined}
      {...(valueLabel !== undefined && { valueLabel })}
      className={classNames("flex flex-col gap-1", className)}
    >
      {({ percentage, valueText }) => (
        <>
          {!hideLabel && (
            <span aria-hidden className="flex justify-between gap-2 text-sm text-ink-2">
              <span className="truncate">{label}</span>
              <span className="tabular-nums">{valueText}</span>
            </span>
          )}
          <span className="block h-1 overflow-hidden rounded-full bg-line-strong forced-color-adjust-none forced-colors:h-1.5 forced-colors:border forced-colors:bg-bg">
            <span
              className={classNames(
                "block h-full rounded-full transition-[width]",
                fills[tone],
                percentage === undefined && "w-2/5 animate-pulse",
              )}
              style={percentage === undefined ? undefined : { width: `${percentage}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
