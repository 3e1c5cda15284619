"use client";

import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import {
  Disclosure as AriaDisclosure,
  type DisclosureProps as AriaDisclosureProps,
  Button,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

type DisclosureProps = Omit<AriaDisclosureProps, "className" | "children"> & {
  title: string;
  /** At the end of the heading line, outside its button. */
  aside?: ReactNode;
  children: ReactNode;
  headingLevel?: 2 | 3 | 4;
};

/** A section that opens and closes under its heading. */
export function Disclosure({
  title,
  aside,
  children,
  headingLevel = 3,
  ...props
}: DisclosureProps) {
  return (
    <AriaDisclosure {...props} className="group">
      <div className="flex items-center gap-2">
        <Heading level={headingLevel} className="min-w-0 flex-1">
          <Button
            slot="trigger"
            className="flex min-h-7 w-full items-center gap-1 rounded-sm text-start text-sm font-semibold text-ink-2 data-focus-visible:focus-ring data-hovered:text-ink"
          >
            <ChevronRight className="size-3.5 transition-transform group-data-expanded:rotate-90 rtl:rotate-180" />
            {title}
          </Button>
        </Heading>
        {aside}
      </div>
      <DisclosurePanel className="ps-4.5">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
