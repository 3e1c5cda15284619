"use client";

import type { Ref } from "react";
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { controlAttention, controlFocus, controlFrame } from "./control-style.ts";
import { FieldLabel } from "./field-label.tsx";
import { FieldMessages } from "./field-messages.tsx";
import type { FieldProps } from "./field-props.ts";

type TextAreaProps = FieldProps &
  Omit<AriaTextFieldProps, "className" | "children" | "lang" | "dir" | "type"> & {
    placeholder?: string;
    /** Lines shown when empty. */
    rows?: number;
    /** Language of the value; spell checking and pronunciation follow it. */
    lang?: string;
    dir?: "ltr" | "rtl" | "auto";
    inputRef?: Ref<HTMLTextAreaElement>;
  };

/** Several lines of text; grows with its content up to 16 lines. */
export function TextArea({
  label,
  hideLabel,
  hint,
  description,
  error,
  tone,
  counter,
  placeholder,
  rows = 2,
  lang,
  dir,
  inputRef,
  className,
  ...props
}: TextAreaProps) {
  return (
    <AriaTextField
      isInvalid={error !== undefined || undefined}
      {...props}
      className={classNames("flex flex-col gap-1", className)}
    >
      <FieldLabel hint={hint} isHidden={hideLabel}>
        {label}
      </FieldLabel>
      <AriaTextArea
        ref={inputRef}
        lang={lang}
        dir={dir}
        rows={rows}
        placeholder={placeholder}
        className={classNames(
          controlFrame,
          controlFocus,
          "block max-h-[21rem] min-h-8 grow field-sizing-content resize-none px-2 py-1.25 placeholder:text-ink-3",
          tone === "attention" && controlAttention,
        )}
        style={{ minHeight: `${rows * 1.25 + 0.75}rem` }}
      />
      <FieldMessages description={description} error={error} counter={counter} />
    </AriaTextField>
  );
}
