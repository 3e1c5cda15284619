"use client";

import { ChevronDown } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { lazyPart } from "./lazy-part.tsx";
import type { Option } from "./option-list.tsx";
import { OverlayTrigger } from "./overlay-trigger.tsx";

type QuickSelectProps = {
  /** The accessible name; a toolbar shows no label. */
  label: string;
  options: readonly Option[];
  value: Option["id"];
  onChange: (value: Option["id"]) => void;
};

const SelectPopover = lazyPart(() =>
  import("./select-popover.tsx").then((file) => file.SelectPopover),
);

/** One choice from a list in a toolbar. Its list is loaded when it opens; forms take a Select. */
export function QuickSelect({ label, options, value, onChange }: QuickSelectProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const chosen = options.find((option) => option.id === value);
  return (
    <>
      <OverlayTrigger
        popup="listbox"
        id={id}
        isOpen={isOpen}
        onOpen={() => setIsOpen(true)}
        onIntent={SelectPopover.preload}
        buttonRef={button}
      >
        <Button
          aria-label={`${chosen?.label ?? ""}, ${label}`}
          className="flex h-8 min-w-0 items-center gap-2 rounded-md ps-2 pe-1.5 text-start font-medium text-ink-2 aria-expanded:bg-hover data-focus-visible:focus-ring data-hovered:bg-hover data-hovered:text-ink"
        >
          <span className="truncate">{chosen?.label}</span>
          <ChevronDown className="text-ink-3" />
        </Button>
      </OverlayTrigger>
      {isOpen && (
        <SelectPopover
          label={label}
          triggerRef={button}
          options={options}
          value={value}
          onChoose={(chosenId) => {
            setIsOpen(false);
            onChange(chosenId);
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
