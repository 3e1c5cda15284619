"use client";

import type { ReactNode } from "react";
import {
  CheckboxButton,
  CheckboxField,
  type CheckboxFieldProps,
  Text,
} from "react-aria-components";
import { CheckboxMark } from "./checkbox-mark.tsx";
import { classNames } from "./class-names.ts";

type CheckboxProps = Omit<CheckboxFieldProps, "className" | "children"> & {
  /** The visible label; leave out only with `aria-label` (e.g. a row's checkbox). */
  children?: ReactNode;
  description?: ReactNode;
  /** For placement only. */
  className?: string;
};

/** A checkbox with its label; the target is at least 24 px. */
export function Checkbox({ children, description, className, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props} className={classNames("flex flex-col", className)}>
      <CheckboxButton className="group flex min-h-6 min-w-6 items-start gap-2 py-0.5 data-disabled:text-ink-3 forced-colors:data-disabled:text-[GrayText]">
        {({ isIndeterminate }) => (
          <>
            <span className="flex h-5 items-center">
              <CheckboxMark isIndeterminate={isIndeterminate} />
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
      {description && (
        <Text slot="description" className="ps-6 text-sm text-ink-3">
          {description}
        </Text>
      )}
    </CheckboxField>
  );
}
