import type { TextChange } from "#lib/text-change.ts";

export const textModes = ["set", "append", "clear", "replace"] as const;
export type TextMode = (typeof textModes)[number];

/** The choice of every field or every language. No field or language is called so. */
export const anything = "*";

/** What the dialog of texts holds, whatever of it the mode uses. */
export type TextDraft = {
  mode: TextMode;
  field: string;
  language: string;
  text: string;
  /** Without a text on purpose, as the alternative text of a decoration is. */
  isEmpty: boolean;
  replacement: string;
  onlyMissing: boolean;
  matchesCase: boolean;
  wholeWords: boolean;
};

/** A dialog that was just opened: nothing typed, for what is missing. */
export function newTextDraft(field: string, language: string): TextDraft {
  return {
    mode: "set",
    field,
    language,
    text: "",
    isEmpty: false,
    replacement: "",
    onlyMissing: true,
    matchesCase: false,
    wholeWords: false,
  };
}

/** The change that a draft asks for; null while something is missing. */
export function readTextDraft(draft: TextDraft, isTranslated: boolean): TextChange | null {
  const { mode, field, text, onlyMissing } = draft;
  const language = isTranslated ? draft.language : "";
  if (mode === "clear") return { mode, field, language };
  if (mode === "set" && draft.isEmpty) return { mode, field, language, value: "", onlyMissing };
  if (text === "") return null;
  if (mode === "set") return { mode, field, language, value: text, onlyMissing };
  if (mode === "append") return { mode, field, language, text };
  return {
    mode,
    field: field === anything ? null : field,
    language: draft.language === anything ? null : language,
    find: text,
    replace: draft.replacement,
    matchesCase: draft.matchesCase,
    wholeWords: draft.wholeWords,
  };
}
