"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { FocusDraft } from "./use-focus-draft.ts";
import { useFocusWords } from "./use-focus-words.ts";

/** A movement is said when it has come to rest, not at every step of it. Milliseconds. */
const rest = 500;

/** Says where the focus is now, to those who do not see the marker. */
export function FocusAnnouncer({ draft }: { draft: FocusDraft }) {
  const t = useTranslations("asset.focus");
  const { position, cutIn } = useFocusWords(draft);
  const [message, setMessage] = useState("");
  const moved = cutIn
    ? t("announce", { position, warning: t("announceCut", { presets: cutIn }) })
    : position;
  const words = draft.suggested
    ? `${t("suggested.title")}. ${t(`suggested.${draft.suggested}`)} ${moved}`
    : moved;
  const first = useRef(words);
  useEffect(() => {
    // What stands there when the page opens was not changed by anybody.
    if (words === first.current) return;
    first.current = "";
    const timer = setTimeout(() => setMessage(words), rest);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div role="status">
      <VisuallyHidden>{message}</VisuallyHidden>
    </div>
  );
}
