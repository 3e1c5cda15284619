"use client";

import { Search, X } from "lucide-react";
import type { Ref } from "react";
import {
  ComboBox as AriaComboBox,
  Button,
  Group,
  Input,
  type Key,
  Popover,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { controlFocusWithin, controlFrame, controlInput } from "./control-style.ts";
import { Kbd } from "./kbd.tsx";
import { type Option, OptionList } from "./option-list.tsx";
import { overlaySurface } from "./overlay-style.ts";

type SuggestFieldProps = {
  /** The accessible name; search fields show no label. */
  label: string;
  placeholder?: string;
  /** Keys that lead here, shown while empty. */
  shortcut?: string;
  value: string;
  onChange: (value: string) => void;
  /** What may be meant by what is being typed. None: no list is open. */
  options: readonly Option[];
  onChoose: (id: Key) => void;
  /** Enter without an option chosen. */
  onSubmit: () => void;
  clearLabel: string;
  inputRef?: Ref<HTMLInputElement>;
  maxLength?: number;
  /** The id of what says more about the value. */
  describedBy?: string;
  isInvalid?: boolean;
};

/** A search box that offers how to go on: what is chosen becomes part of the text. */
export function SuggestField(props: SuggestFieldProps) {
  const { value, onChange, options } = props;
  return (
    <AriaComboBox<Option>
      aria-label={props.label}
      {...(props.describedBy && { "aria-describedby": props.describedBy })}
      allowsCustomValue
      items={options}
      inputValue={value}
      onInputChange={onChange}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) props.onChoose(key);
      }}
      isInvalid={props.isInvalid ?? false}
      menuTrigger="input"
      className="group"
    >
      <Group className={classNames(controlFrame, controlFocusWithin, "min-h-8 bg-raised")}>
        <Search className="ms-2.5 text-ink-3" />
        <Input
          ref={props.inputRef}
          type="text"
          enterKeyHint="search"
          spellCheck="false"
          autoCapitalize="none"
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.currentTarget.getAttribute("aria-activedescendant"))
              props.onSubmit();
          }}
          className={controlInput}
        />
        {props.shortcut && value === "" && (
          <span className="flex pe-2">
            <Kbd>{props.shortcut}</Kbd>
          </span>
        )}
        {value !== "" && (
          <Button
            slot={null}
            aria-label={props.clearLabel}
            onPress={() => onChange("")}
            className="me-1 grid size-6 place-items-center rounded-xs text-ink-2 data-focus-visible:focus-ring data-hovered:bg-hover"
          >
            <X />
          </Button>
        )}
      </Group>
      <Popover offset={4} className={`${overlaySurface} w-(--trigger-width) max-w-full min-w-60`}>
        <OptionList />
      </Popover>
    </AriaComboBox>
  );
}
