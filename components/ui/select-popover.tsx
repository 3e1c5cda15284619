"use client";

import type { RefObject } from "react";
import { Popover } from "react-aria-components";
import { type Option, OptionList } from "./option-list.tsx";
import { overlaySurface } from "./overlay-style.ts";

type SelectPopoverProps = {
  label: string;
  triggerRef: RefObject<Element | null>;
  options: readonly Option[];
  value: Option["id"];
  onChoose: (id: Option["id"]) => void;
  onClose: () => void;
};

/** The open list of a QuickSelect. */
export function SelectPopover({
  label,
  triggerRef,
  options,
  value,
  onChoose,
  onClose,
}: SelectPopoverProps) {
  return (
    <Popover
      trigger="Select"
      aria-label={label}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom end"
      offset={4}
      className={`${overlaySurface} max-w-96`}
    >
      <OptionList label={label} items={options} value={value} onChoose={onChoose} />
    </Popover>
  );
}
