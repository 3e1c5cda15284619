"use client";

import { ChevronDown } from "lucide-react";
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  Group,
  Input,
  Popover,
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
import { type Option, OptionList } from "./option-list.tsx";
import { overlaySurface } from "./overlay-style.ts";

type ComboBoxProps = FieldProps &
  Omit<AriaComboBoxProps<Option>, "className" | "children" | "items" | "defaultItems"> & {
    /** Filtered here by what is typed; with `inputValue` and `isFilteredOutside` by the caller. */
    options: readonly Option[];
    isFilteredOutside?: boolean;
    placeholder?: string;
    /** Shown when nothing matches. */
    emptyText: string;
  };

/** One choice from a long list, found by typing. */
export function ComboBox({
  label,
  hideLabel,
  hint,
  description,
  error,
  tone,
  counter,
  options,
  isFilteredOutside,
  placeholder,
  emptyText,
  className,
  ...props
}: ComboBoxProps) {
  return (
    <AriaComboBox<Option>
      isInvalid={error !== undefined}
      allowsEmptyCollection
      menuTrigger="focus"
      {...props}
      {...(isFilteredOutside ? { items: options } : { defaultItems: options })}
      className={classNames("flex min-w-0 flex-col gap-1", className)}
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
        <Input placeholder={placeholder} className={controlInput} />
        <Button className="me-1 grid size-6 place-items-center rounded-xs text-ink-3 data-hovered:bg-hover">
          <ChevronDown />
        </Button>
      </Group>
      <FieldMessages description={description} error={error} counter={counter} />
      <Popover offset={4} className={`${overlaySurface} w-(--trigger-width)`}>
        <OptionList emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
