"use client";

import type { ReactNode } from "react";
import { Button, type ButtonProps } from "react-aria-components";

type SortButtonProps = Omit<ButtonProps, "className" | "children"> & { children: ReactNode };

/** The text of a column header that sorts; the header itself says `aria-sort`. */
export function SortButton({ children, ...props }: SortButtonProps) {
  return (
    <Button
      {...props}
      className="inline-flex h-6 items-center gap-1 rounded-xs font-medium data-focus-visible:focus-ring data-hovered:text-ink [&_.lucide]:size-3"
    >
      {children}
    </Button>
  );
}
