import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

type PictureMenuButtonProps = Omit<ComponentProps<"button">, "type" | "children" | "aria-label"> & {
  /** The accessible name. */
  label: string;
};

/**
 * The three dots on top of a picture (24 px), legible on any, seen while its card is pointed at or
 * has the focus. One plain element without a tab stop: dozens come and go while a list scrolls,
 * and the list has the same by keyboard. Until it is seen it has nothing to paint, which costs
 * less than a layer that is transparent.
 */
export function PictureMenuButton({ label, className, ...props }: PictureMenuButtonProps) {
  return (
    <button
      {...props}
      type="button"
      tabIndex={-1}
      aria-label={label}
      className={classNames(
        "grid size-6 place-items-center rounded-sm text-on-picture forced-color-adjust-none card-active:bg-over-picture card-active:before:picture-dots hover:bg-ink hover:text-bg focus-visible:focus-ring-picture",
        className,
      )}
    />
  );
}
