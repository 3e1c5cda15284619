"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { NameDraft } from "#components/library/use-renaming.ts";
import { InlineField } from "#components/ui/inline-field.tsx";

type RenameFieldProps = {
  name: string;
  /** What was typed before, in place of the name. */
  draft: NameDraft | undefined;
  onType: (value: string) => void;
  /** Null gives up. `isLeft`: the person went elsewhere. */
  onEnd: (name: string | null, isLeft: boolean) => void;
  /** Tab goes on with the next name, Shift+Tab with the one before. */
  onStep: (step: 1 | -1) => void;
};

/** A name being changed where it stands: Enter and leaving save, Escape gives up. */
export function RenameField({ name, draft, onType, onEnd, onStep }: RenameFieldProps) {
  const t = useTranslations("common");
  const input = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(draft?.value ?? name);
  const [error, setError] = useState(draft?.error);
  const hasEnded = useRef(false);
  // Only when it opens: what is typed then stays, whatever becomes of the name meanwhile.
  const opened = useRef({ name, draft: draft?.value });
  useLayoutEffect(() => {
    const { name: before, draft: typed } = opened.current;
    const dot = before.lastIndexOf(".");
    input.current?.focus();
    // The extension stays unless somebody means it; what was typed before is gone on with.
    if (typed === undefined) input.current?.setSelectionRange(0, dot > 0 ? dot : before.length);
    else input.current?.setSelectionRange(typed.length, typed.length);
  }, []);
  const end = (wanted: string | null, isLeft = false) => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    const isChanged = wanted !== null && wanted.trim() !== "" && wanted !== name;
    onEnd(isChanged ? wanted : null, isLeft);
  };
  return (
    <InlineField
      label={t("rename")}
      value={value}
      onChange={(typed) => {
        setValue(typed);
        setError(undefined);
        onType(typed);
      }}
      {...(error && { error })}
      inputRef={input}
      onBlur={() => end(value, true)}
      onKeyDown={(event) => {
        // In the list around it the keys mean something else.
        event.stopPropagation();
        if (event.key === "Enter") end(value);
        if (event.key === "Escape") end(null);
        if (event.key === "Tab") {
          event.preventDefault();
          end(value);
          onStep(event.shiftKey ? -1 : 1);
        }
      }}
    />
  );
}
