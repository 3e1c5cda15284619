"use client";

import type { ReactNode } from "react";
import { Label } from "react-aria-components";
import { classNames } from "./class-names.ts";

type FieldLabelProps = {
  children: string;
  /** At the end of the line, e.g. "required" or "saved". */
  hint?: ReactNode;
  isHidden?: boolean | undefined;
};

/** The line above a control: its label and a quiet hint. */
export function FieldLabel({ children, hint, isHidden }: FieldLabelProps) {
  return (
    <span
      className={classNames("flex items-baseline justify-between gap-2", isHidden && "sr-only")}
    >
      <Label className="text-sm font-medium text-ink-2">{children}</Label>
      {hint && <span className="text-sm text-ink-3">{hint}</span>}
    </span>
  );
}
