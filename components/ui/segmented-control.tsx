"use client";

import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
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

/** Two to five exclusive choices in one row, e.g. how a list is shown. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
  isDisabled = false,
  className,
}: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.id));
        if (chosen) onChange(chosen.id);
      }}
      className={classNames(
        "inline-flex h-8 shrink-0 items-stretch gap-0.5 rounded-md border border-line-strong bg-panel p-0.5",
        className,
      )}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          {...(segment.isIconOnly && { "aria-label": segment.label })}
          className="flex min-w-6 items-center justify-center gap-1.5 rounded-sm border border-transparent px-2 text-ink-2 transition-colors data-disabled:text-ink-3 data-focus-visible:focus-ring data-hovered:text-ink data-selected:selected-in-forced-colors data-selected:border-edge data-selected:bg-raised data-selected:font-medium data-selected:text-ink"
        >
          {segment.icon}
          {!segment.isIconOnly && segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
