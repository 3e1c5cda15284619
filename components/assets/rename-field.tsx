"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { TextField } from "#components/ui/text-field.tsx";

type RenameFieldProps = {
  name: string;
  /** Leaves out what comes after the last dot when it starts. */
  keepsExtension?: boolean;
  /** Null gives up. Answers with a sentence when the name was refused. */
  onEnd: (name: string | null) => Promise<string | null>;
  /** Tab saves and goes on with the next name, Shift+Tab with the one before. */
  onStep?: (step: 1 | -1) => void;
};

/** A name being changed where it stands: Enter and leaving save, Escape gives up. */
export function RenameField({ name, keepsExtension = false, onEnd, onStep }: RenameFieldProps) {
  const t = useTranslations("common");
  const input = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(name);
  const [error, setError] = useState<string>();
  const hasEnded = useRef(false);
  useLayoutEffect(() => {
    const dot = keepsExtension ? name.lastIndexOf(".") : -1;
    input.current?.focus();
    input.current?.setSelectionRange(0, dot > 0 ? dot : name.length);
  }, [name, keepsExtension]);
  const end = async (wanted: string | null, step?: 1 | -1) => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    const isChanged = wanted !== null && wanted.trim() !== "" && wanted !== name;
    const refused = await onEnd(isChanged ? wanted : null);
    if (refused === null) return step && onStep?.(step);
    hasEnded.current = false;
    setError(refused);
    input.current?.focus();
  };
  return (
    <TextField
      label={t("rename")}
      hideLabel
      value={value}
      onChange={setValue}
      {...(error && { error })}
      inputRef={input}
      onBlur={() => void end(value)}
      onKeyDown={(event) => {
        // React Aria keeps the keys from the list around it, where they mean something else.
        if (event.key === "Enter") void end(value);
        if (event.key === "Escape") void end(null);
        if (event.key === "Tab" && onStep) {
          event.preventDefault();
          void end(value, event.shiftKey ? -1 : 1);
        }
      }}
      className="min-w-0 flex-1"
    />
  );
}
