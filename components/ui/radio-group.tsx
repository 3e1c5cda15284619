"use client";

import type { ReactNode } from "react";
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { FieldLabel } from "./field-label.tsx";
import { FieldMessages } from "./field-messages.tsx";
import type { FieldProps } from "./field-props.ts";

type RadioGroupProps = Omit<FieldProps, "tone" | "counter"> &
  Omit<AriaRadioGroupProps, "className" | "children"> & {
    /** `Radio` elements. */
    children: ReactNode;
  };

/** One choice of a few, all visible. */
export function RadioGroup({
  label,
  hideLabel,
  hint,
  description,
  error,
  children,
  className,
  ...props
}: RadioGroupProps) {
  return (
    <AriaRadioGroup
      isInvalid={error !== undefined}
      {...props}
      className={classNames("group/radios flex flex-col gap-1", className)}
    >
      <FieldLabel hint={hint} isHidden={hideLabel}>
        {label}
      </FieldLabel>
      <div className="flex flex-col gap-0.5 group-data-[orientation=horizontal]/radios:flex-row group-data-[orientation=horizontal]/radios:flex-wrap group-data-[orientation=horizontal]/radios:gap-4">
        {children}
      </div>
      <FieldMessages description={description} error={error} />
    </AriaRadioGroup>
  );
}
