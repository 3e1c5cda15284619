"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "#components/space/use-error-text.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { TextState } from "./text-drafts.ts";

type TextAnnouncerProps = {
  states: Readonly<Record<string, TextState>>;
  nameOf: (key: string) => string;
};

/** Says to screen readers what became of a text: saved, not saved, or changed by somebody else. */
export function TextAnnouncer({ states, nameOf }: TextAnnouncerProps) {
  const t = useTranslations("asset.texts");
  const errorText = useErrorText();
  const [message, setMessage] = useState("");
  const before = useRef(states);
  useEffect(() => {
    const changed = Object.entries(states).filter(([key, state]) => before.current[key] !== state);
    before.current = states;
    const sentences = changed.flatMap(([key, state]) => {
      const cell = nameOf(key);
      if (state.kind === "saved") return [t("announceSaved", { cell })];
      if (state.kind === "conflict") return [t("announceConflict", { cell })];
      if (state.kind === "error") return [t("announceError", { cell, why: errorText(state) })];
      return [];
    });
    const isTrouble = Object.values(states).some(
      (state) => state.kind === "conflict" || state.kind === "error",
    );
    if (sentences.length > 0) setMessage(sentences.join(" "));
    // What went wrong and was put right is not to be found again by who reads on.
    else if (!isTrouble && changed.length === 0) setMessage("");
  }, [states, nameOf, t, errorText]);
  return (
    <div role="status">
      <VisuallyHidden>{message}</VisuallyHidden>
    </div>
  );
}
