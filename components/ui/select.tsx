"use client";

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  Popover,
  SelectValue,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { controlAttention, controlFrame } from "./control-style.ts";
import { FieldLabel } from "./field-label.tsx";
import { FieldMessages } from "./field-messages.tsx";
import type { FieldProps } from "./field-props.ts";
import { type Option, OptionList } from "./option-list.tsx";
import { overlaySurface } from "./overlay-style.ts";

type SelectProps = FieldProps &
  Omit<AriaSelectProps<Option>, "className" | "children" | "items"> & {
    /** `value` and `onChange` carry an option's `id`. */
    options: readonly Option[];
    /** Before the value inside the frame. */
    prefix?: ReactNode;
    /** `quiet` drops the frame, for toolbars. */
    variant?: "default" | "quiet";
  };

/** One choice from a list. */
export function Select({
  label,
  hideLabel,
  hint,
  description,
  error,
  tone,
  counter,
  options,
  prefix,
  variant = "default",
  className,
  ...props
}: SelectProps) {
  return (
    <AriaSelect
      isInvalid={error !== undefined}
      {...props}
      className={classNames("group flex min-w-0 flex-col gap-1", className)}
    >
      <FieldLabel hint={hint} isHidden={hideLabel}>
        {label}
      </FieldLabel>
      <Button
        className={classNames(
          variant === "quiet"
            ? "flex items-center rounded-md font-medium text-ink-2 aria-expanded:bg-hover data-hovered:bg-hover data-hovered:text-ink"
            : controlFrame,
          "h-8 gap-2 ps-2 pe-1.5 text-start data-focus-visible:focus-ring group-data-invalid:border-danger",
          tone === "attention" && controlAttention,
        )}
      >
        {prefix}
        <SelectValue<Option> className="flex min-w-0 flex-1 items-center gap-2 data-placeholder:text-ink-3">
          {({ selectedItems, selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? (
              defaultChildren
            ) : (
              <>
                {selectedItems[0]?.icon}
                <span className="truncate">{selectedText}</span>
              </>
            )
          }
        </SelectValue>
        <ChevronDown className="text-ink-3" />
      </Button>
      <FieldMessages description={description} error={error} counter={counter} />
      <Popover offset={4} className={`${overlaySurface} min-w-(--trigger-width) max-w-96`}>
        <OptionList items={options} />
      </Popover>
    </AriaSelect>
  );
}
