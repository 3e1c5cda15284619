"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
} from "react";
import { useLatest } from "./use-latest.ts";

/** Between leaving the control and hiding: time to reach the tooltip itself. */
const closeMs = 100;
/** After one was shown the next shows at once. */
const warmMs = 500;
let closedAt = 0;

type TooltipState = {
  /** Set to the control that the tooltip belongs to. */
  control: RefObject<Element | null>;
  id: string;
  isOpen: boolean;
  delay: number;
  change: (isOpen: boolean) => void;
};

/** When a tooltip shows and goes: hovering and keyboard focus, leaving, pressing and Escape. */
export function useTooltipEvents({ control, id, isOpen, delay, change }: TooltipState) {
  const latest = useLatest(change);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const after = (milliseconds: number, isOpenThen: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(isOpenThen), milliseconds);
  };
  const now = (isOpenNow: boolean) => {
    clearTimeout(timer.current);
    if (isOpenNow !== isOpen) latest.current(isOpenNow);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const described = control.current;
    const isOurs = described !== null && !described.hasAttribute("aria-describedby");
    if (isOurs) described.setAttribute("aria-describedby", id);
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Escape closes the topmost thing only.
      event.stopPropagation();
      clearTimeout(timer.current);
      latest.current(false);
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => {
      closedAt = Date.now();
      document.removeEventListener("keydown", onKeyDown, { capture: true });
      if (isOurs) described.removeAttribute("aria-describedby");
    };
  }, [isOpen, control, id, latest]);
  const find = (wrapper: Element) => {
    control.current = wrapper.firstElementChild;
  };
  return {
    events: {
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType === "touch") return;
        find(event.currentTarget);
        after(Date.now() - closedAt < warmMs ? 0 : delay, true);
      },
      onPointerOut: () => after(closeMs, false),
      onPointerDown: () => now(false),
      // Whoever pressed has seen enough, and Escape is for what the press opened.
      // While it is on its way down: a button keeps its keys to itself.
      onKeyDownCapture: (event: KeyboardEvent) => {
        if (event.key === "Enter" || event.key === " ") now(false);
      },
      onFocus: (event: FocusEvent) => {
        find(event.currentTarget);
        if (event.target.matches(":focus-visible")) now(true);
      },
      onBlur: () => now(false),
    },
    stay: () => clearTimeout(timer.current),
    leave: () => after(closeMs, false),
  };
}
