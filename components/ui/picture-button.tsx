"use client";

import type { ReactNode } from "react";
import { Button, type ButtonProps } from "react-aria-components";
import { classNames } from "./class-names.ts";

type PictureButtonProps = Omit<ButtonProps, "className" | "children" | "aria-label"> & {
  /** The accessible name. */
  label: string;
  icon: ReactNode;
  /** For placement and for showing it only on hover. */
  className?: string;
};

/** A small button on top of a picture (24 px), legible on any. */
export function PictureButton({ label, icon, className, ...props }: PictureButtonProps) {
  return (
    <Button
      {...props}
      aria-label={label}
      className={classNames(
        "grid size-6 place-items-center rounded-sm bg-over-picture text-on-picture backdrop-blur-sm forced-color-adjust-none data-focus-visible:focus-ring-picture data-hovered:bg-ink data-hovered:text-bg",
        className,
      )}
    >
      {icon}
    </Button>
  );
}
