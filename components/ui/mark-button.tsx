import type { ComponentProps } from "react";

type MarkButtonProps = Omit<ComponentProps<"button">, "role" | "type"> & {
  /** The accessible name. */
  label: string;
  isSelected: boolean;
};

/**
 * A checkbox for the pointer inside an item of a list with one tab stop. The item handles the
 * click, because the modifier keys and the range belong to the list.
 */
export function MarkButton({ label, isSelected, ...props }: MarkButtonProps) {
  const mark = { role: "checkbox", "aria-checked": isSelected, "aria-label": label };
  return <button type="button" tabIndex={-1} data-select {...mark} {...props} />;
}
