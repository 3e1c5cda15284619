"use client";

import { Search, X } from "lucide-react";
import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { Button } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { controlFocusWithin, controlFrame, controlInput } from "./control-style.ts";
import { Kbd } from "./kbd.tsx";
import { overlaySurface } from "./overlay-style.ts";
import { type Suggestion, SuggestionList } from "./suggestion-list.tsx";

type SuggestFieldProps = {
  /** The accessible name; search fields show no label. */
  label: string;
  placeholder?: string;
  /** Keys that lead here, shown while empty. */
  shortcut?: string;
  value: string;
  onChange: (value: string) => void;
  /** What may be meant by what is being typed. None: no list is open. */
  options: readonly Suggestion[];
  onChoose: (id: string) => void;
  /** Enter without an option chosen. */
  onSubmit: () => void;
  clearLabel: string;
  inputRef?: Ref<HTMLInputElement>;
  maxLength?: number;
  /** The id of what says more about the value. */
  describedBy?: string;
  isInvalid?: boolean;
};

/**
 * A search box that offers how to go on: what is chosen becomes part of the text. After the ARIA
 * pattern of a combobox with a list, in plain elements: React Aria's brings eight times the code.
 */
export function SuggestField(props: SuggestFieldProps) {
  const { value, onChange, options } = props;
  const listId = useId();
  const [isWanted, setIsWanted] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const isOpen = isWanted && options.length > 0;
  const activeIndex = isOpen ? options.findIndex((option) => option.id === active) : -1;
  const close = () => {
    setIsWanted(false);
    setActive(null);
  };
  const choose = (id: string) => {
    close();
    props.onChoose(id);
  };
  const step = (by: 1 | -1) => {
    setIsWanted(true);
    const from = activeIndex < 0 && by < 0 ? 0 : activeIndex;
    setActive(options[(from + by + options.length) % options.length]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (options.length > 0) step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const chosen = options[activeIndex];
      if (chosen) event.preventDefault();
      if (chosen) choose(chosen.id);
      else {
        close();
        props.onSubmit();
      }
    } else if (event.key === "Escape" && isOpen) {
      // Escape closes the topmost thing only.
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className="relative">
      <div
        data-invalid={props.isInvalid || undefined}
        className={classNames(
          controlFrame,
          controlFocusWithin,
          "min-h-8 bg-raised hover:border-ink-2",
        )}
      >
        <Search className="ms-2.5 text-ink-3" />
        <input
          ref={props.inputRef}
          type="text"
          role="combobox"
          aria-label={props.label}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid || undefined}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={activeIndex < 0 ? undefined : `${listId}-${activeIndex}`}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck="false"
          enterKeyHint="search"
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          value={value}
          onChange={(event) => {
            setIsWanted(true);
            setActive(null);
            onChange(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
          className={controlInput}
        />
        {props.shortcut && value === "" && (
          <span className="flex pe-2 [@media(hover:none)]:hidden">
            <Kbd>{props.shortcut}</Kbd>
          </span>
        )}
        {value !== "" && (
          <Button
            aria-label={props.clearLabel}
            onPress={() => onChange("")}
            className="me-1 grid size-6 place-items-center rounded-xs text-ink-2 data-focus-visible:focus-ring data-hovered:bg-hover"
          >
            <X />
          </Button>
        )}
      </div>
      {isOpen && (
        <div
          className={`${overlaySurface} absolute inset-x-0 top-full z-30 mt-1 min-w-60 animate-appear`}
        >
          <SuggestionList
            id={listId}
            label={props.label}
            options={options}
            activeIndex={activeIndex}
            onActive={setActive}
            onChoose={choose}
          />
        </div>
      )}
    </div>
  );
}
