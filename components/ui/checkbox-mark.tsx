import { Check, Minus } from "lucide-react";

/** The box of a checkbox; an ancestor with class `group` carries the data-* state. */
export function CheckboxMark({ isIndeterminate }: { isIndeterminate: boolean }) {
  const Icon = isIndeterminate ? Minus : Check;
  return (
    <span
      aria-hidden
      className="grid size-4 shrink-0 place-items-center rounded-xs border border-edge bg-bg text-transparent forced-color-adjust-none transition-colors group-data-disabled:border-line-strong group-data-disabled:bg-panel group-data-focus-visible:focus-ring group-data-hovered:border-ink-2 group-data-indeterminate:border-accent group-data-indeterminate:bg-accent group-data-indeterminate:text-accent-ink group-data-invalid:border-danger group-data-selected:border-accent group-data-selected:bg-accent group-data-selected:text-accent-ink"
    >
      <Icon className="size-3" strokeWidth={3} />
    </span>
  );
}
