"use client";

import { Tree as AriaTree, type TreeProps as AriaTreeProps } from "react-aria-components";
import { classNames } from "./class-names.ts";

type TreeProps<T> = Omit<AriaTreeProps<T>, "className" | "aria-label"> & {
  /** The accessible name. */
  label: string;
  /** For placement only. */
  className?: string;
};

/**
 * A tree of `TreeRow`s: arrows move, open and close, typing finds. Takes `items` with a render
 * function (recursive by `Collection` from react-aria-components) and `dragAndDropHooks`.
 */
export function Tree<T>({ label, className, ...props }: TreeProps<T>) {
  return (
    <AriaTree<T>
      {...props}
      aria-label={label}
      className={classNames(
        "flex flex-col rounded-sm outline-none data-drop-target:outline-2 data-drop-target:-outline-offset-2 data-drop-target:outline-accent **:[.react-aria-DropIndicator]:outline-accent **:[[data-drop-target].react-aria-DropIndicator]:outline-1",
        className,
      )}
    />
  );
}
