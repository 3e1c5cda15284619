"use client";

import type { ReactNode } from "react";
import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { FieldLabel } from "./field-label.tsx";
import { FieldMessages } from "./field-messages.tsx";
import type { FieldProps } from "./field-props.ts";

type CheckboxGroupProps = Omit<FieldProps, "tone" | "counter"> &
  Omit<AriaCheckboxGroupProps, "className" | "children"> & {
    /** `Checkbox` elements with a `value`. */
    children: ReactNode;
  };

/** Several checkboxes under one label; `value` is the list of chosen values. */
export function CheckboxGroup({
  label,
  hideLabel,
  hint,
  description,
  error,
  children,
  className,
  ...props
}: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      isInvalid={error !== undefined}
      {...props}
      className={classNames("flex flex-col gap-1", className)}
    >
      <FieldLabel hint={hint} isHidden={hideLabel}>
        {label}
      </FieldLabel>
      <div className="flex flex-col gap-0.5">{children}</div>
      <FieldMessages description={description} error={error} />
    </AriaCheckboxGroup>
  );
}
