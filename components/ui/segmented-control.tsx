"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { classNames } from "./class-names.ts";

type Segment<Id extends string> = {
  id: Id;
  label: string;
  icon?: ReactNode;
  /** Shows the icon alone; the label stays the accessible name. */
  isIconOnly?: boolean;
};

type SegmentedControlProps<Id extends string> = {
  /** The accessible name of the whole control. */
  label: string;
  segments: readonly Segment<Id>[];
  value: Id;
  onChange: (value: Id) => void;
  isDisabled?: boolean;
  /** For placement only. */
  className?: string;
};

const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Two to five exclusive choices in one row, or in two where it is narrow, e.g. how a list is shown. Arrows move between them. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
  isDisabled = false,
  className,
}: SegmentedControlProps<Id>) {
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const buttons: Element[] = [...(group.current?.querySelectorAll("button") ?? [])];
    const index = event.target instanceof Element ? buttons.indexOf(event.target) : -1;
    if (!step || index < 0) return;
    event.preventDefault();
    // The arrows move the focus alone: a choice may load another list.
    const next = buttons[(index + step + buttons.length) % buttons.length];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      onKeyDown={onKeyDown}
      className={classNames(
        "inline-flex min-h-8 shrink-0 items-stretch gap-0.5 max-sm:flex-wrap rounded-md border border-line-strong bg-panel p-0.5",
        className,
      )}
    >
      {segments.map((segment) => (
        // biome-ignore lint/a11y/useSemanticElements: a press chooses and the arrows do not, which radio inputs cannot
        <button
          key={segment.id}
          type="button"
          role="radio"
          aria-checked={segment.id === value}
          data-selected={segment.id === value || undefined}
          disabled={isDisabled}
          tabIndex={segment.id === value ? 0 : -1}
          {...(segment.isIconOnly && { "aria-label": segment.label })}
          onClick={() => onChange(segment.id)}
          className="flex min-h-6.5 min-w-6 items-center justify-center gap-1.5 rounded-sm border border-transparent px-2 text-ink-2 transition-colors hover:text-ink focus-visible:focus-ring disabled:text-ink-3 data-selected:selected-in-forced-colors data-selected:border-edge data-selected:bg-raised data-selected:font-medium data-selected:text-ink"
        >
          {segment.icon}
          {!segment.isIconOnly && segment.label}
        </button>
      ))}
    </div>
  );
}
