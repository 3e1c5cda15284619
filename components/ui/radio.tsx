"use client";

import type { ReactNode } from "react";
import { RadioButton, RadioField, type RadioFieldProps, Text } from "react-aria-components";

type RadioProps = Omit<RadioFieldProps, "className" | "children"> & {
  children: ReactNode;
  description?: ReactNode;
};

/** One choice inside a RadioGroup. */
export function Radio({ children, description, ...props }: RadioProps) {
  return (
    <RadioField {...props} className="flex flex-col">
      <RadioButton className="group flex min-h-6 items-center gap-2 data-disabled:text-ink-3 forced-colors:data-disabled:text-[GrayText]">
        <span
          aria-hidden
          className="grid size-4 shrink-0 place-items-center rounded-full border border-edge bg-bg forced-color-adjust-none transition-colors group-data-disabled:border-line-strong group-data-focus-visible:focus-ring group-data-hovered:border-ink-2 group-data-invalid:border-danger group-data-selected:border-accent group-data-selected:bg-accent"
        >
          <span className="size-1.5 rounded-full group-data-selected:bg-accent-ink" />
        </span>
        {children}
      </RadioButton>
      {description && (
        <Text slot="description" className="ps-6 text-sm text-ink-3">
          {description}
        </Text>
      )}
    </RadioField>
  );
}
