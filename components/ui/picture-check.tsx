import { classNames } from "./class-names.ts";
import { MarkButton } from "./mark-button.tsx";

type PictureCheckProps = {
  /** The accessible name, e.g. "Select ridge.jpg". */
  label: string;
  isSelected: boolean;
  /** For placement. */
  className?: string;
};

/**
 * The checkbox on top of a picture (24 px), seen on any: where it is selected, while anything is,
 * and while its card is pointed at or has the focus. Its list handles the click. One element, like
 * the button beside it.
 */
export function PictureCheck({ label, isSelected, className }: PictureCheckProps) {
  return (
    <MarkButton
      label={label}
      isSelected={isSelected}
      className={classNames(
        "grid size-6 place-items-center rounded-sm forced-color-adjust-none",
        isSelected
          ? "bg-accent text-accent-ink outline-[1.5px] outline-on-picture before:picture-tick"
          : "card-active:picture-box group-data-selecting/browser:picture-box text-on-picture hover:before:picture-tick",
        className,
      )}
    />
  );
}
