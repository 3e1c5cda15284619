"use client";

import type { ReactNode } from "react";
import { SwitchButton, SwitchField, type SwitchFieldProps, Text } from "react-aria-components";
import { classNames } from "./class-names.ts";

type SwitchProps = Omit<SwitchFieldProps, "className" | "children"> & {
  /** The visible label; leave out only with `aria-label`. */
  children?: ReactNode;
  description?: ReactNode;
  /** For placement only. */
  className?: string;
};

/** Switches something on or off at once, without saving. */
export function Switch({ children, description, className, ...props }: SwitchProps) {
  return (
    <SwitchField {...props} className={classNames("flex flex-col", className)}>
      <SwitchButton className="group flex min-h-6 items-center gap-2 data-disabled:text-ink-3 forced-colors:data-disabled:text-[GrayText]">
        <span
          aria-hidden
          className="flex h-4.5 w-8 shrink-0 items-center rounded-full border border-edge bg-panel p-0.5 forced-color-adjust-none transition-colors group-data-disabled:border-line-strong group-data-focus-visible:focus-ring group-data-selected:border-accent group-data-selected:bg-accent"
        >
          <span className="size-3 rounded-full bg-edge transition-transform group-data-selected:translate-x-3.5 group-data-selected:bg-accent-ink rtl:group-data-selected:-translate-x-3.5" />
        </span>
        {children}
      </SwitchButton>
      {description && (
        <Text slot="description" className="ps-10 text-sm text-ink-3">
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
