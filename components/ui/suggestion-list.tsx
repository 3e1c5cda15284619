"use client";

import { useEffect, useRef } from "react";
import { overlayRow } from "./overlay-style.ts";

export type Suggestion = { id: string; label: string; description?: string };

type SuggestionListProps = {
  id: string;
  label: string;
  options: readonly Suggestion[];
  /** The one that Enter takes; -1 for none. */
  activeIndex: number;
  onActive: (id: string) => void;
  onChoose: (id: string) => void;
};

/** The list under a SuggestField, which keeps the focus. */
export function SuggestionList({
  id,
  label,
  options,
  activeIndex,
  onActive,
  onChoose,
}: SuggestionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[activeIndex]?.scrollIntoView({ block: "nearest" });
  }, [activeIndex]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className="max-h-80 overflow-y-auto p-1"
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that keeps the focus hears the keys
        // biome-ignore lint/a11y/useFocusableInteractive: named by the field's aria-activedescendant
        <div
          key={option.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === activeIndex}
          data-focused={index === activeIndex || undefined}
          onPointerMove={() => index !== activeIndex && onActive(option.id)}
          // Pressing an option leaves the focus in the field.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option.id)}
          className={overlayRow}
        >
          <span className="min-w-0 flex-1">
            <span className="block truncate">{option.label}</span>
            {option.description && (
              <span className="block text-sm text-ink-3">{option.description}</span>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
