"use client";

import { Check } from "lucide-react";
import { classNames } from "./class-names.ts";
import { MarkButton } from "./mark-button.tsx";

type PictureCheckProps = {
  /** The accessible name, e.g. "Select ridge.jpg". */
  label: string;
  isSelected: boolean;
  /** For placement and for showing it only on hover. */
  className?: string;
};

/** The checkbox on top of a picture (24 px), seen on any. Its list handles the click. */
export function PictureCheck({ label, isSelected, className }: PictureCheckProps) {
  return (
    <MarkButton
      label={label}
      isSelected={isSelected}
      className={classNames(
        "grid size-6 place-items-center rounded-sm forced-color-adjust-none",
        isSelected
          ? "bg-accent text-accent-ink outline-[1.5px] outline-on-picture"
          : "border-[1.5px] border-on-picture bg-over-picture text-transparent hover:text-on-picture",
        className,
      )}
    >
      <Check className="size-4" strokeWidth={2.4} />
    </MarkButton>
  );
}
