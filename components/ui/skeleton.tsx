import { classNames } from "./class-names.ts";

/** A grey shape where content will be. Give it its size; the container says `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames(
        "block animate-pulse rounded-sm bg-hover forced-colors:border",
        className ?? "h-4 w-full",
      )}
    />
  );
}
