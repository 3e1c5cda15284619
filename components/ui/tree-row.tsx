"use client";

import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button, TreeItem, TreeItemContent, type TreeItemProps } from "react-aria-components";

type TreeRowProps = Omit<TreeItemProps, "className" | "textValue" | "children"> & {
  /** The name: shown, read out and found by typing. */
  label: string;
  icon?: ReactNode;
  /** A number or short text at the end of the row. */
  count?: ReactNode;
  /** A small sign before the count. */
  mark?: ReactNode;
  /** What is open now (`aria-current="page"`), which is not the same as selected. */
  isCurrent?: boolean;
  /** Takes the place of the label, e.g. a field while renaming. */
  content?: ReactNode;
  /** Small buttons (24 px) shown on hover and focus in place of the count. */
  actions?: ReactNode;
  /** A drag that the caller handles itself is over this row. */
  "data-drop-here"?: boolean | undefined;
  /** Nested rows. */
  children?: ReactNode;
};

/** A row of a Tree: indented by its level, with a chevron when it has rows of its own. */
export function TreeRow({
  label,
  icon,
  count,
  mark,
  isCurrent = false,
  content,
  actions,
  children,
  ...props
}: TreeRowProps) {
  return (
    <TreeItem
      {...props}
      textValue={label}
      render={(domProps) => <div {...domProps} aria-current={isCurrent ? "page" : undefined} />}
      className="group h-7 cursor-default rounded-sm text-ink-2 outline-none data-disabled:text-ink-3 data-dragging:opacity-60 data-drop-target:focus-ring-inset data-drop-target:bg-accent-soft data-drop-here:focus-ring-inset data-drop-here:bg-accent-soft data-focus-visible:focus-ring-inset data-hovered:bg-hover data-hovered:text-ink data-selected:selected-in-forced-colors data-selected:bg-hover aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent aria-[current=page]:selected-in-forced-colors"
    >
      <TreeItemContent>
        {({ hasChildItems, allowsDragging }) => (
          <div
            className="flex h-full items-center gap-1 pe-2"
            style={{ paddingInlineStart: "calc((var(--tree-item-level) - 1) * 1rem)" }}
          >
            {/* A chevron's target is 24 px; rows without one keep its room so that names align. */}
            <span className="grid size-6 shrink-0 place-items-center">
              {hasChildItems && (
                <Button
                  slot="chevron"
                  className="grid size-6 place-items-center rounded-xs data-focus-visible:focus-ring-inset"
                >
                  <ChevronRight className="size-3.5 transition-transform group-data-expanded:rotate-90 rtl:rotate-180" />
                </Button>
              )}
            </span>
            {allowsDragging && <Button slot="drag" className="sr-only" />}
            {icon}
            {content ?? <span className="ms-1 min-w-0 flex-1 truncate">{label}</span>}
            {actions && (
              <span className="hidden items-center group-data-hovered:flex group-focus-within:flex [@media(hover:none)]:flex">
                {actions}
              </span>
            )}
            {mark}
            {count !== undefined && (
              <span
                className={`text-sm tabular-nums ${isCurrent ? "" : "text-ink-3"} ${actions ? "group-focus-within:hidden group-data-hovered:hidden" : ""}`}
              >
                {count}
              </span>
            )}
          </div>
        )}
      </TreeItemContent>
      {children}
    </TreeItem>
  );
}
