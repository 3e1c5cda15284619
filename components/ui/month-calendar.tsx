"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from "react-aria-components";

/** The days of a month to choose one from, inside a field for dates. */
export function MonthCalendar() {
  return (
    <Calendar className="w-fit">
      <header className="flex items-center gap-1 pb-2">
        <Button slot="previous" className={step}>
          <ChevronLeft className="rtl:rotate-180" />
        </Button>
        <Heading className="flex-1 text-center font-semibold" />
        <Button slot="next" className={step}>
          <ChevronRight className="rtl:rotate-180" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className="border-collapse">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="size-8 text-sm font-medium text-ink-3">
              {day}
            </CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="grid size-8 cursor-default place-items-center rounded-sm tabular-nums outline-none data-focus-visible:focus-ring-inset data-hovered:bg-hover data-outside-month:hidden data-selected:bg-accent data-selected:text-accent-ink data-selected:forced-color-adjust-none data-today:not-data-selected:font-semibold data-today:not-data-selected:text-accent"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

const step =
  "grid size-8 place-items-center rounded-sm text-ink-2 outline-none data-disabled:text-ink-3 data-focus-visible:focus-ring data-hovered:bg-hover";
