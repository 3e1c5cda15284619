"use client";

import { type RefObject, useMemo } from "react";
import { type Placement, Tooltip, TooltipTriggerStateContext } from "react-aria-components";
import { Kbd } from "./kbd.tsx";
import { useLatest } from "./use-latest.ts";

type TooltipViewProps = {
  id: string;
  text: string;
  shortcut: string | undefined;
  placement: Placement;
  control: RefObject<Element | null>;
  /** The pointer came over the tooltip itself. */
  onStay: () => void;
  onLeave: () => void;
};

/** A tooltip that is shown. */
export function TooltipView({
  id,
  text,
  shortcut,
  placement,
  control,
  onStay,
  onLeave,
}: TooltipViewProps) {
  const latest = useLatest({ onStay, onLeave });
  const state = useMemo(
    () => ({
      isOpen: true,
      shouldSkipAnimation: false,
      open: () => latest.current.onStay(),
      close: () => latest.current.onLeave(),
    }),
    [latest],
  );
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip
        render={(props) => <div {...props} id={id} />}
        triggerRef={control}
        placement={placement}
        offset={6}
        className="flex max-w-72 items-center gap-2 rounded-sm border border-transparent bg-ink px-2 py-1 text-sm text-bg forced-color-adjust-none shadow-overlay data-entering:animate-appear"
      >
        {text}
        {shortcut && <Kbd tone="inverse">{shortcut}</Kbd>}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
