"use client";

import type { ReactNode, Ref } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
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

type TextFieldProps = FieldProps &
  Omit<AriaTextFieldProps, "className" | "children" | "lang" | "dir"> & {
    placeholder?: string;
    /** Before and after the text, inside the frame: a unit, an icon, a small button. */
    prefix?: ReactNode;
    suffix?: ReactNode;
    /** Language of the value; spell checking and pronunciation follow it. */
    lang?: string;
    dir?: "ltr" | "rtl" | "auto";
    inputRef?: Ref<HTMLInputElement>;
  };

/** One line of text. */
export function TextField({
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
  lang,
  dir,
  inputRef,
  className,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
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
        {prefix && <span className="flex ps-2 text-ink-3">{prefix}</span>}
        <Input
          ref={inputRef}
          lang={lang}
          dir={dir}
          placeholder={placeholder}
          className={controlInput}
        />
        {suffix && <span className="flex items-center pe-1 text-sm text-ink-3">{suffix}</span>}
      </Group>
      <FieldMessages description={description} error={error} counter={counter} />
    </AriaTextField>
  );
}
