"use client";

import { type KeyboardEvent, type Ref, useId } from "react";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";

type InlineTextAreaProps = {
  /** The accessible name; there is no room for a label. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Why the value was refused. */
  error: string | undefined;
  /** What is worth knowing about that. */
  note: string | undefined;
  placeholder: string;
  /** Language of the value and the way it is written, where they are known. */
  lang?: string;
  dir?: "ltr" | "rtl";
  inputRef: Ref<HTMLTextAreaElement>;
  /** How much room it may take, and where it is brought into view. */
  className: string;
  /** What else one may do with it, for the pointer; the keys do it too. */
  extra?: { label: string; keys: string; onPress: () => void };
};

/** A text that is changed in a cell: it lies over what is around it, and grows with what is typed. */
export function InlineTextArea({
  label,
  onChange,
  error,
  note,
  inputRef,
  extra,
  dir,
  className,
  ...props
}: InlineTextAreaProps) {
  const errorId = useId();
  return (
    <div
      onPointerDown={(event) => event.stopPropagation()}
      data-invalid={error !== undefined || undefined}
      className={classNames(
        "absolute start-0 z-20 w-full overflow-hidden rounded-md bg-raised shadow-overlay outline-2 -outline-offset-1 outline-accent select-text data-invalid:outline-danger",
        className,
      )}
    >
      <textarea
        {...props}
        ref={inputRef}
        rows={1}
        onFocus={({ currentTarget }) =>
          currentTarget.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" })
        }
        dir={dir ?? "auto"}
        aria-label={label}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        aria-keyshortcuts={extra?.keys.replace("Ctrl", "Control")}
        onChange={(event) => onChange(event.target.value)}
        className="block max-h-40 min-h-8 w-full resize-none field-sizing-content bg-transparent px-2 py-1.5 text-ink outline-none placeholder:text-ink-3 placeholder:italic"
      />
      {error !== undefined && (
        <div id={errorId} role="alert" className="px-2 pb-1.5 text-sm">
          <p className="text-danger">{error}</p>
          {note && <p className="text-ink-2">{note}</p>}
        </div>
      )}
      {extra && (
        <div className="flex justify-end border-t p-0.5">
          <button
            type="button"
            tabIndex={-1}
            // The text keeps the focus: leaving it would end the change.
            onMouseDown={(event) => event.preventDefault()}
            onClick={extra.onPress}
            className="flex min-h-6 items-center gap-1.5 rounded-sm px-1.5 text-sm text-ink-2 hover:bg-hover hover:text-ink"
          >
            {extra.label} <Kbd>{extra.keys}</Kbd>
          </button>
        </div>
      )}
    </div>
  );
}
