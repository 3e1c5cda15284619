"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import {
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import { overlayRow } from "./overlay-style.ts";

type MenuItemProps = Omit<AriaMenuItemProps, "className" | "children" | "render"> & {
  children: string;
  icon?: ReactNode;
  /** Keys that do the same. */
  shortcut?: string;
  description?: string;
  tone?: "default" | "danger";
  /** Blocks the item, keeps it reachable by keyboard, and shows this sentence under its label. */
  disabledReason?: string | undefined;
};

/** One command (or, with `href`, one link) of a Menu, ContextMenu or MenuSection. */
export function MenuItem({
  children,
  icon,
  shortcut,
  description,
  tone = "default",
  disabledReason,
  onAction,
  ...props
}: MenuItemProps) {
  const isBlocked = disabledReason !== undefined;
  const note = disabledReason ?? description;
  return (
    <AriaMenuItem
      {...props}
      {...(isBlocked
        ? {
            // Not isDisabled: the keyboard would skip the item and nobody would hear the reason.
            shouldCloseOnSelect: false,
            href: undefined,
            render: (domProps) => <div {...(domProps as object)} aria-disabled />,
          }
        : onAction && { onAction })}
      textValue={children}
      className={classNames(
        overlayRow,
        tone === "danger" && !isBlocked && "text-danger",
        isBlocked && "text-ink-3",
        props.href !== undefined && "no-underline",
      )}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode !== "none" && (
            <Check className={isSelected ? "text-accent" : "invisible"} />
          )}
          {icon}
          <span className="min-w-0 flex-1">
            <span className="block">{children}</span>
            {note && <span className="block text-sm text-ink-3">{note}</span>}
          </span>
          {shortcut && <Kbd>{shortcut}</Kbd>}
        </>
      )}
    </AriaMenuItem>
  );
}
