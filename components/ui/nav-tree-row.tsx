"use client";

import { ChevronRight } from "lucide-react";
import type { MouseEvent } from "react";
import { classNames } from "./class-names.ts";
import { GridPart } from "./grid-part.tsx";
import type { TreeLine } from "./nav-tree.tsx";

type NavTreeRowProps = {
  line: TreeLine;
  /** Undefined where there is nothing inside. */
  isExpanded: boolean | undefined;
  isTabStop: boolean;
  onFocus: () => void;
  onToggle: () => void;
  onAction: () => void;
};

/** A row of a NavTree: indented by its level, with a chevron when it has rows of its own. */
export function NavTreeRow({
  line,
  isExpanded,
  isTabStop,
  onFocus,
  onToggle,
  onAction,
}: NavTreeRowProps) {
  const { node, level, position, siblings } = line;
  const onClick = (event: MouseEvent) => {
    // Buttons of a row, and menus that stand in it for React alone, do what they say.
    const isOwn = event.target instanceof Element && event.currentTarget.contains(event.target);
    if (isOwn && !(event.target as Element).closest("button")) onAction();
  };
  return (
    <GridPart
      {...node.data}
      role="row"
      aria-label={node.label}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isExpanded}
      aria-current={node.isCurrent ? "page" : undefined}
      data-tree-id={node.id}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onClick}
      className="group h-7 cursor-default rounded-sm text-ink-2 outline-none hover:bg-hover hover:text-ink focus-visible:focus-ring-inset data-drop-here:bg-accent-soft data-drop-here:focus-ring-inset aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent aria-[current=page]:selected-in-forced-colors"
    >
      <GridPart
        role="gridcell"
        className="flex h-full items-center gap-1 pe-2"
        style={{ paddingInlineStart: `${level - 1}rem` }}
      >
        {/* A chevron's target is 24 px; rows without one keep its room so that names align. */}
        <span className="grid size-6 shrink-0 place-items-center">
          {isExpanded !== undefined && (
            <button
              type="button"
              tabIndex={-1}
              aria-hidden
              onClick={onToggle}
              className="grid size-6 place-items-center rounded-xs"
            >
              <ChevronRight
                className={classNames(
                  "size-3.5 transition-transform",
                  isExpanded ? "rotate-90" : "rtl:rotate-180",
                )}
              />
            </button>
          )}
        </span>
        {node.icon}
        {node.content}
        {node.actions && (
          <span className="hidden items-center group-focus-within:flex group-hover:flex [@media(hover:none)]:flex">
            {node.actions}
          </span>
        )}
        {node.mark}
        {node.count !== undefined && (
          <span
            className={classNames(
              "min-w-4 text-end text-sm tabular-nums",
              !node.isCurrent && "text-ink-3",
              node.actions !== undefined && "group-focus-within:hidden group-hover:hidden",
            )}
          >
            {node.count}
          </span>
        )}
      </GridPart>
    </GridPart>
  );
}
