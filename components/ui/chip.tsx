"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { classNames } from "./class-names.ts";

type ChipProps = {
  /** Quiet first part, e.g. what is filtered. */
  label?: string;
  /** The value itself. */
  children: ReactNode;
  /** Opens an editor for it. */
  onPress?: () => void;
  onRemove?: () => void;
  /** Names the × button with the thing removed, e.g. "Remove filter type image". */
  removeLabel?: string;
  /** It does not do what it says. */
  isWrong?: boolean;
};

/** A removable condition in a row of conditions. */
export function Chip({
  label,
  children,
  onPress,
  onRemove,
  removeLabel,
  isWrong = false,
}: ChipProps) {
  const content = (
    <>
      {label && <span className={isWrong ? "text-ink-2" : "text-ink-3"}>{label}</span>}
      <span className="truncate">{children}</span>
    </>
  );
  const inner = classNames(
    "flex h-full min-w-0 items-center gap-1.5 rounded-full ps-2.5",
    onRemove ? "pe-0.5" : "pe-2.5",
  );
  return (
    <span
      className={classNames(
        "inline-flex h-6.5 max-w-full shrink-0 items-center rounded-full border text-sm text-ink",
        isWrong ? "border-warn border-dashed bg-warn-soft" : "border-line-strong bg-raised",
      )}
    >
      {onPress ? (
        <Button onPress={onPress} className={`${inner} data-focus-visible:focus-ring`}>
          {content}
        </Button>
      ) : (
        <span className={inner}>{content}</span>
      )}
      {onRemove && (
        <Button
          onPress={onRemove}
          {...(removeLabel && { "aria-label": removeLabel })}
          className="grid size-6 shrink-0 place-items-center rounded-full text-ink-2 data-focus-visible:focus-ring-inset data-hovered:bg-hover data-hovered:text-ink"
        >
          <X className="size-3" />
        </Button>
      )}
    </span>
  );
}
