"use client";

import { Check } from "lucide-react";
import { use } from "react";
import { MenuItem as AriaMenuItem } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import type { MenuItemProps } from "./menu-item.tsx";
import { LeaveMenuContext } from "./menu-parts.ts";
import { overlayRow } from "./overlay-style.ts";

/** A MenuItem in an open menu. */
export function MenuItemView({
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
  const leave = use(LeaveMenuContext);
  const run =
    onAction &&
    (() => {
      if (props.shouldCloseOnSelect !== false) leave?.();
      onAction();
    });
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
        : run && { onAction: run })}
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
