"use client";

import { type KeyboardEvent, type Ref, useId } from "react";
import { classNames } from "./class-names.ts";
import { controlFocusWithin, controlFrame, controlInput } from "./control-style.ts";

type InlineFieldProps = {
  /** The accessible name; there is no room for a label. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Why the value was refused. */
  error?: string;
  /** Language of the value. */
  lang?: string;
  dir?: "auto";
  inputRef: Ref<HTMLInputElement>;
};

/** A line of text that is changed where it stands, in a list of a million: one plain input. */
export function InlineField({
  label,
  value,
  onChange,
  error,
  inputRef,
  ...props
}: InlineFieldProps) {
  const errorId = useId();
  return (
    <span className="relative flex min-w-32 flex-1 select-text">
      <span
        data-invalid={error !== undefined || undefined}
        className={classNames(controlFrame, controlFocusWithin, "min-h-8")}
      >
        <input
          {...props}
          ref={inputRef}
          type="text"
          aria-label={label}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : errorId}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={controlInput}
        />
      </span>
      {error !== undefined && (
        <span
          id={errorId}
          role="alert"
          className="absolute inset-x-0 top-full z-20 mt-0.5 rounded-sm border border-danger bg-raised px-2 py-1 text-sm text-danger shadow-overlay"
        >
          {error}
        </span>
      )}
    </span>
  );
}
