import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

type PictureButtonProps = Omit<ComponentProps<"button">, "type" | "children" | "aria-label"> & {
  /** The accessible name. */
  label: string;
  icon: ReactNode;
};

/**
 * A small button on top of a picture (24 px), legible on any. A plain element without a tab stop:
 * dozens come and go while a list scrolls, and the list has the same by keyboard.
 */
export function PictureButton({ label, icon, className, ...props }: PictureButtonProps) {
  return (
    <button
      {...props}
      type="button"
      tabIndex={-1}
      aria-label={label}
      className={classNames(
        "grid size-6 place-items-center rounded-sm bg-over-picture text-on-picture forced-color-adjust-none hover:bg-ink hover:text-bg focus-visible:focus-ring-picture",
        className,
      )}
    >
      {icon}
    </button>
  );
}
