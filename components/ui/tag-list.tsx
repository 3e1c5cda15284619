"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import {
  TagList as AriaTagList,
  Button,
  type Key,
  Label,
  Tag,
  TagGroup,
} from "react-aria-components";
import { classNames } from "./class-names.ts";

type TagItem = {
  id: Key;
  label: string;
  /** E.g. a ColorDot. */
  icon?: ReactNode;
  href?: string;
};

type TagListProps = {
  label: string;
  hideLabel?: boolean;
  items: readonly TagItem[];
  /** Gives every tag a remove button; Delete and Backspace do the same. */
  onRemove?: (ids: Set<Key>) => void;
  /** Shown when there are none. */
  empty?: ReactNode;
  /** For placement only. */
  className?: string;
};

/** Tags in a row, one tab stop; arrow keys move between them. */
export function TagList({ label, hideLabel, items, onRemove, empty, className }: TagListProps) {
  return (
    <TagGroup
      {...(onRemove && { onRemove })}
      className={classNames("flex flex-col gap-1", className)}
    >
      <Label className={hideLabel ? "sr-only" : "text-sm font-medium text-ink-2"}>{label}</Label>
      <AriaTagList
        items={items}
        renderEmptyState={() => <span className="text-ink-3">{empty}</span>}
        className="flex flex-wrap gap-1"
      >
        {(item) => (
          <Tag
            id={item.id}
            textValue={item.label}
            {...(item.href !== undefined && { href: item.href })}
            className="inline-flex h-6 max-w-full cursor-default items-center gap-1.5 rounded-sm border bg-panel ps-2 text-sm text-ink no-underline outline-none data-focus-visible:focus-ring data-hovered:bg-hover not-has-[button]:pe-2"
          >
            {({ allowsRemoving }) => (
              <>
                {item.icon}
                <span className="truncate">{item.label}</span>
                {allowsRemoving && (
                  <Button
                    slot="remove"
                    className="grid size-6 shrink-0 place-items-center rounded-sm text-ink-2 data-focus-visible:focus-ring-inset data-hovered:text-ink"
                  >
                    <X className="size-3" />
                  </Button>
                )}
              </>
            )}
          </Tag>
        )}
      </AriaTagList>
    </TagGroup>
  );
}
