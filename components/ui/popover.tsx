"use client";

import { type ReactElement, type ReactNode, useId, useRef, useState } from "react";
import type { Placement } from "react-aria-components";
import { lazyPart } from "./lazy-part.tsx";
import { OverlayTrigger } from "./overlay-trigger.tsx";

type PopoverProps = {
  /** The Button or IconButton that opens it. */
  trigger: ReactElement;
  /** The accessible name of the panel. */
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: Placement;
  /** The pointer or the focus is on the button: what it will show may begin to load. */
  onIntent?: () => void;
};

const PopoverPanel = lazyPart(() =>
  import("./popover-panel.tsx").then((file) => file.PopoverPanel),
);

/** A small panel with controls beside its button; Escape and a click outside close it. */
export function Popover({
  trigger,
  label,
  children,
  placement = "bottom start",
  onIntent,
}: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <OverlayTrigger
        popup="dialog"
        id={id}
        isOpen={isOpen}
        onOpen={() => setIsOpen(true)}
        onIntent={() => {
          PopoverPanel.preload();
          onIntent?.();
        }}
        buttonRef={button}
      >
        {trigger}
      </OverlayTrigger>
      {isOpen && (
        <PopoverPanel
          label={label}
          triggerRef={button}
          placement={placement}
          onClose={() => setIsOpen(false)}
        >
          {typeof children === "function" ? children(() => setIsOpen(false)) : children}
        </PopoverPanel>
      )}
    </>
  );
}
