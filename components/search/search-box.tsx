"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { SuggestField } from "#components/ui/suggest-field.tsx";
import type { Suggestion } from "#components/ui/suggestion-list.tsx";
import { useLatest } from "#components/ui/use-latest.ts";
import type { Completion, completeSearch } from "#lib/search-language/complete-search.ts";
import { searchProblemsId } from "./search-problems.tsx";
import { useSearchText } from "./use-search-text.ts";
import { useSearchWords } from "./use-search-words.ts";
import { useTermWords } from "./use-term-words.ts";

/** Long enough to type on, short enough to feel at once. */
const typingPause = 200;

/** The search as text: words, and filters such as `tag:hero`, completed as one types. */
export function SearchBox({ className }: { className?: string }) {
  const t = useTranslations("search");
  const { text: current, expression, canonical, setText: search } = useSearchText();
  const { vocabulary, names } = useSearchWords();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(current);
  const [caret, setCaret] = useState(text.length);
  // The search may change elsewhere (Back, a chip that goes). What was sent from here comes back in
  // the order of the address, and must not be written over what is being typed.
  const [seen, setSeen] = useState(current);
  const [sent, setSent] = useState<string | null>(null);
  if (seen !== current) {
    setSeen(current);
    if (sent !== current) setText(current);
    setSent(null);
  }
  const send = (typed: string) => {
    const expected = canonical(typed.trim());
    if (expected === current) return;
    setSent(expected);
    search(typed.trim(), "replace");
  };
  const sendLatest = useLatest(send);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => sendLatest.current(text), typingPause);
    return () => clearTimeout(timer);
  }, [text, sendLatest]);
  useSlashKey(() => input.current?.focus());

  const { complete, loadComplete } = useLazyCompletion();
  const completions = complete(text, Math.min(caret, text.length), vocabulary, names);
  const optionOf = useCompletionOption();
  const choose = (insert: string) => {
    const before = text.slice(0, completions.start);
    const after = text.slice(completions.end).trimStart();
    const end = insert.endsWith(":") ? insert : `${insert} `;
    setText(before + end + after);
    setCaret((before + end).length);
    requestAnimationFrame(() =>
      input.current?.setSelectionRange((before + end).length, (before + end).length),
    );
  };
  return (
    <search className={className} onFocus={loadComplete}>
      <SuggestField
        label={t("box.label")}
        placeholder={t("box.placeholder")}
        shortcut="/"
        value={text}
        onChange={(typed) => {
          setText(typed);
          setCaret(input.current?.selectionStart ?? typed.length);
        }}
        options={completions.items.map(optionOf)}
        onChoose={choose}
        onSubmit={() => send(text)}
        clearLabel={t("box.clear")}
        inputRef={input}
        maxLength={500}
        describedBy={searchProblemsId}
        isInvalid={expression.terms.some((term) => term.problem !== null)}
      />
    </search>
  );
}

/** Completes nothing until its code is there, which is loaded for whoever is about to type. */
function useLazyCompletion() {
  const [complete, setComplete] = useState<typeof completeSearch>(() => () => noCompletions);
  const loadComplete = async () => {
    try {
      const { completeSearch } = await import("#lib/search-language/complete-search.ts");
      setComplete(() => completeSearch);
    } catch {
      // Without a network one types on without.
    }
  };
  return { complete, loadComplete };
}

const noCompletions = { start: 0, end: 0, items: [] };

/** What is inserted, and what it means. */
function useCompletionOption(): (completion: Completion) => Suggestion {
  const t = useTranslations("search");
  const words = useTermWords();
  const { languages } = useSearchWords().vocabulary;
  return ({ insert, kind, key, value }) => {
    if (kind === "key")
      return {
        id: insert,
        label: insert,
        description: key
          ? `${t(`key.${key}`)} – ${t(`keyHint.${key}`)}`
          : t("textHint", { key: value ?? "", language: languages[0] ?? "en" }),
      };
    const said = key && value ? words.ofValue(key, value) : insert;
    return { id: insert, label: insert, ...(said !== value && { description: said }) };
  };
}

function useSlashKey(focus: () => void) {
  const latest = useLatest(focus);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const isTyping = target?.closest("input, textarea, select, [contenteditable], [role=dialog]");
      const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f";
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !isTyping;
      // A second Ctrl+F is for the browser's own search.
      if (!isSlash && !(isFind && !isTyping)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [latest]);
}
