"use client";

import { parseDateTime } from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import { useSyncExternalStore } from "react";
import {
  Button,
  DateInput,
  DatePicker,
  type DatePickerProps,
  DateSegment,
  type DateValue,
  Dialog,
  Group,
  Popover,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { controlFrame } from "./control-style.ts";
import { FieldLabel } from "./field-label.tsx";
import { FieldMessages } from "./field-messages.tsx";
import type { FieldProps } from "./field-props.ts";
import { MonthCalendar } from "./month-calendar.tsx";
import { overlaySurface } from "./overlay-style.ts";

type DateTimeFieldProps = Omit<FieldProps, "tone" | "counter"> & {
  /** `2027-05-03T14:00`; empty for none, and while only a part of it is typed. */
  value: string;
  onChange: (value: string) => void;
  isReadOnly?: boolean;
} & Pick<DatePickerProps<DateValue>, "isDisabled">;

/** A day and a time of the person's own clock: typed part by part, or its day from a calendar. */
export function DateTimeField({
  label,
  hideLabel,
  hint,
  description,
  error,
  className,
  value,
  onChange,
  isReadOnly = false,
  ...props
}: DateTimeFieldProps) {
  // Servers and browsers do not agree on the spaces in a time, so the server writes none.
  const isInBrowser = useSyncExternalStore(neverChanges, inBrowser, onServer);
  return (
    <DatePicker
      {...props}
      granularity="minute"
      shouldForceLeadingZeros
      isReadOnly={isReadOnly}
      isInvalid={error !== undefined}
      value={value === "" ? null : parseDateTime(value)}
      onChange={(chosen) => onChange(chosen?.toString().slice(0, "2027-05-03T14:00".length) ?? "")}
      className={classNames("flex min-w-0 flex-col gap-1", className)}
    >
      <FieldLabel hint={hint} isHidden={hideLabel}>
        {label}
      </FieldLabel>
      <Group
        className={classNames(
          controlFrame,
          isReadOnly && "border-line-strong bg-panel",
          "min-h-8 data-focus-within:outline-2 data-focus-within:-outline-offset-1 data-focus-within:outline-accent",
        )}
      >
        {isInBrowser ? (
          <DateInput className="flex min-w-0 flex-1 flex-wrap px-1 py-0.5 tabular-nums">
            {(segment) => (
              <DateSegment
                segment={segment}
                // Each part is a target of its own, so each has the size of one.
                className="rounded-xs text-center leading-6 whitespace-pre outline-none data-[type=literal]:min-w-0 min-w-6 data-focused:bg-accent data-focused:text-accent-ink data-focused:forced-color-adjust-none data-placeholder:not-data-focused:text-ink-3 data-[type=literal]:text-ink-3"
              />
            )}
          </DateInput>
        ) : (
          <span className="flex-1" />
        )}
        {!isReadOnly && (
          <Button className="me-1 grid size-6 shrink-0 place-items-center rounded-xs text-ink-2 outline-none data-focus-visible:focus-ring-inset data-hovered:bg-hover data-hovered:text-ink">
            <CalendarDays />
          </Button>
        )}
      </Group>
      <FieldMessages description={description} error={error} />
      <Popover offset={4} className={overlaySurface}>
        <Dialog className="min-h-0 overflow-y-auto p-3 outline-none">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

const neverChanges = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
