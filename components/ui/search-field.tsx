"use client";

import { Search, X } from "lucide-react";
import type { ReactNode, Ref } from "react";
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Group,
  Input,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { controlFocusWithin, controlFrame, controlInput } from "./control-style.ts";
import { Kbd } from "./kbd.tsx";

type SearchFieldProps = Omit<AriaSearchFieldProps, "className" | "children"> & {
  /** The accessible name; search fields show no label. */
  label: string;
  placeholder?: string;
  /** Keys that lead here, shown while empty. */
  shortcut?: string;
  /** Between the icon and the text, e.g. parts of the query shown as marks. */
  prefix?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
  /** For placement only. */
  className?: string;
};

/** A search box: Enter submits, Escape clears. */
export function SearchField({
  label,
  placeholder,
  shortcut,
  prefix,
  inputRef,
  className,
  ...props
}: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={classNames("group", className)}>
      <Group className={classNames(controlFrame, controlFocusWithin, "min-h-8 bg-raised")}>
        <Search className="ms-2.5 text-ink-3" />
        {prefix && <span className="flex gap-1 ps-2">{prefix}</span>}
        <Input
          ref={inputRef}
          placeholder={placeholder}
          className={classNames(controlInput, "[&::-webkit-search-cancel-button]:hidden")}
        />
        {shortcut && (
          <span className="hidden pe-2 group-data-empty:flex">
            <Kbd>{shortcut}</Kbd>
          </span>
        )}
        <Button className="me-1 grid size-6 place-items-center rounded-xs text-ink-2 group-data-empty:hidden data-hovered:bg-hover">
          <X />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
