"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import {
  controlAttention,
  controlFocusWithin,
  controlFrame,
  controlInput,
} from "./control-style.ts";
import { FieldLabel } from "./field-label.tsx";
import { FieldMessages } from "./field-messages.tsx";
import type { FieldProps } from "./field-props.ts";

type NumberFieldProps = FieldProps &
  Omit<AriaNumberFieldProps, "className" | "children"> & {
    placeholder?: string;
    /** A short text inside the frame before the number, e.g. "X". */
    prefix?: string;
    /** A unit inside the frame after the number, e.g. "px". */
    suffix?: string;
    /** Shows the two step buttons (24 px wide each, side by side). */
    hasSteppers?: boolean;
  };

/** A number in the format of the interface language; arrow keys and wheel step it. */
export function NumberField({
  label,
  hideLabel,
  hint,
  description,
  error,
  tone,
  counter,
  placeholder,
  prefix,
  suffix,
  hasSteppers,
  className,
  ...props
}: NumberFieldProps) {
  return (
    <AriaNumberField
      isInvalid={error !== undefined || undefined}
      {...props}
      className={classNames("flex flex-col gap-1", className)}
    >
      <FieldLabel hint={hint} isHidden={hideLabel}>
        {label}
      </FieldLabel>
      <Group
        className={classNames(
          controlFrame,
          controlFocusWithin,
          "min-h-8",
          tone === "attention" && controlAttention,
        )}
      >
        {prefix && <span className="ps-2 text-ink-3">{prefix}</span>}
        <Input placeholder={placeholder} className={classNames(controlInput, "tabular-nums")} />
        {suffix && <span className="pe-2 text-sm text-ink-3">{suffix}</span>}
        {hasSteppers && (
          <>
            <Button slot="decrement" className={stepper}>
              <ChevronDown />
            </Button>
            <Button slot="increment" className={stepper}>
              <ChevronUp />
            </Button>
          </>
        )}
      </Group>
      <FieldMessages description={description} error={error} counter={counter} />
    </AriaNumberField>
  );
}

const stepper =
  "grid w-6 place-items-center self-stretch border-s border-line text-ink-2 data-disabled:text-ink-3 data-hovered:bg-hover last:rounded-e-md";
