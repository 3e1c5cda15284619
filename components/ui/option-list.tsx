"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { type Key, ListBox, ListBoxItem, type Selection } from "react-aria-components";
import { overlayRow } from "./overlay-style.ts";

/** One choice of a Select or ComboBox. */
export type Option = {
  id: Key;
  label: string;
  icon?: ReactNode;
  description?: string;
  isDisabled?: boolean;
};

type OptionListProps = {
  /** Leave out where the parent (ComboBox) filters its own items. */
  items?: readonly Option[];
  emptyText?: string | undefined;
  /** Where no Select or ComboBox is around it: its name, what is chosen, and what a choice does. */
  label?: string;
  value?: Key;
  onChoose?: (id: Key) => void;
};

/**
 * A choice of what is chosen already closes the list too. React Aria's Select asks its list for
 * the same, by a name that the list's own types leave out.
 */
const withRepeats = { allowDuplicateSelectionEvents: true };

/** The list of choices inside the popover of Select and ComboBox. */
export function OptionList({ items, emptyText, label, value, onChoose }: OptionListProps) {
  return (
    <ListBox<Option>
      {...(items && { items })}
      {...(label !== undefined && { "aria-label": label })}
      {...(onChoose && {
        selectionMode: "single",
        disallowEmptySelection: true,
        autoFocus: true,
        selectedKeys: value === undefined ? [] : [value],
        ...withRepeats,
        onSelectionChange: (keys: Selection) => {
          const [chosen] = keys === "all" ? [] : keys;
          if (chosen !== undefined) onChoose(chosen);
        },
      })}
      className="max-h-80 overflow-y-auto p-1 outline-none"
      renderEmptyState={() => <p className="px-2 py-1 text-ink-3">{emptyText}</p>}
    >
      {(option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className={`group ${overlayRow}`}
        >
          {option.icon}
          <span className="min-w-0 flex-1">
            <span className="block truncate">{option.label}</span>
            {option.description && (
              <span className="block text-sm text-ink-3">{option.description}</span>
            )}
          </span>
          <Check className="invisible text-accent group-data-selected:visible" />
        </ListBoxItem>
      )}
    </ListBox>
  );
}
