"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { SearchField } from "#components/ui/search-field.tsx";
import { useLatest } from "./use-latest.ts";
import { useLibraryAddress } from "./use-library-address.ts";

/** Long enough to type on, short enough to feel at once. */
const typingPause = 200;

/** Searches names and texts as one types; `/` leads here from anywhere on the page. */
export function LibrarySearch({ className }: { className?: string }) {
  const t = useTranslations("library");
  const { search, change } = useLibraryAddress();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search.q);
  // The search may change elsewhere (Back, a cleared filter); what was just sent comes back too.
  const [seen, setSeen] = useState(search.q);
  if (seen !== search.q) {
    setSeen(search.q);
    setText(search.q);
  }
  const latest = useLatest(change);
  const send = (q: string) => {
    if (q.trim() === search.q) return;
    setSeen(q.trim());
    latest.current({ search: { q: q.trim() } }, "replace");
  };
  const sendLatest = useLatest(send);
  useEffect(() => {
    const timer = setTimeout(() => sendLatest.current(text), typingPause);
    return () => clearTimeout(timer);
  }, [text, sendLatest]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const isTyping = target?.closest("input, textarea, select, [contenteditable], [role=dialog]");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <search className={className}>
      <SearchField
        label={t("search")}
        placeholder={t("search")}
        shortcut="/"
        value={text}
        onChange={setText}
        onSubmit={send}
        inputRef={input}
        maxLength={500}
      />
    </search>
  );
}
