"use client";

import { type KeyboardEvent, type ReactElement, type RefObject, useMemo } from "react";
import { ButtonContext } from "react-aria-components";
import { useLatest } from "./use-latest.ts";

type OverlayTriggerProps = {
  /** The Button or IconButton inside. */
  children: ReactElement;
  popup: "menu" | "listbox" | "dialog";
  /** The id that the button gets, which names what it opens. */
  id: string;
  isOpen: boolean;
  /** `last` when it was opened to go backwards from its end. */
  onOpen: (focus: "first" | "last") => void;
  /** The pointer or the focus is on the button. */
  onIntent: () => void;
  buttonRef: RefObject<HTMLButtonElement | null>;
};

/**
 * Makes a button open something whose code is loaded only then: by a press, and by the arrows
 * where it opens a list.
 */
export function OverlayTrigger({
  children,
  popup,
  id,
  isOpen,
  buttonRef,
  onOpen,
  onIntent,
}: OverlayTriggerProps) {
  const latest = useLatest({ onOpen, onIntent });
  const value = useMemo(
    () => ({
      id,
      ref: buttonRef,
      "aria-haspopup": popup,
      "aria-expanded": isOpen,
      onPress: () => latest.current.onOpen("first"),
      onHoverStart: () => latest.current.onIntent(),
      onFocus: () => latest.current.onIntent(),
      onKeyDown: (event: KeyboardEvent) => {
        if (popup === "dialog" || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
        event.preventDefault();
        latest.current.onOpen(event.key === "ArrowUp" ? "last" : "first");
      },
    }),
    [id, isOpen, popup, buttonRef, latest],
  );
  return <ButtonContext value={value}>{children}</ButtonContext>;
}
