import type { ReactNode } from "react";
import type { FieldCounter } from "./field-messages.tsx";

/** What every labelled field takes. All texts come translated from the caller. */
export type FieldProps = {
  label: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  /** At the end of the label line, e.g. "required" or the state of saving. */
  hint?: ReactNode;
  description?: ReactNode;
  /** Marks the field invalid and says why. */
  error?: string | undefined;
  /** `attention` marks a value that still needs work (dashed), without being an error. */
  tone?: "default" | "attention";
  counter?: FieldCounter | undefined;
  /** For placement only. */
  className?: string;
};
