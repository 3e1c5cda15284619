/** One value behind a key, or a word, with where it stands. */
export type ScannedValue = { text: string; isQuoted: boolean; start: number; end: number };

/** A part of a search as it was typed, before anything is known of what it means. */
export type ScannedTerm = {
  isNot: boolean;
  /** What stands before the colon; null for a word. */
  key: string | null;
  values: readonly ScannedValue[];
  start: number;
  end: number;
};

const keyPattern = /[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9-]+)?:/y;

/**
 * Splits a search into its terms. `isKey` says which words before a colon begin a filter; all
 * others are plain words, so that `http://...` is looked for as it stands. A quotation mark that
 * is never closed runs to the end: somebody is still typing.
 */
export function scanSearch(text: string, isKey: (word: string) => boolean): ScannedTerm[] {
  const terms: ScannedTerm[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const term = scanTerm(text, at, isKey);
    terms.push(term);
    at = skipSpace(text, term.end);
  }
  return terms;
}

function scanTerm(text: string, start: number, isKey: (word: string) => boolean): ScannedTerm {
  const isNot = text[start] === "-" && /\S/.test(text[start + 1] ?? " ");
  const from = isNot ? start + 1 : start;
  keyPattern.lastIndex = from;
  const word = keyPattern.exec(text)?.[0].slice(0, -1);
  if (word === undefined || !isKey(word)) {
    const value = text[from] === '"' ? scanQuoted(text, from) : scanPlain(text, from, /\s/);
    return { isNot, key: null, values: [value], start, end: value.end };
  }
  const values: ScannedValue[] = [];
  let at = from + word.length + 1;
  for (;;) {
    const value = text[at] === '"' ? scanQuoted(text, at) : scanPlain(text, at, /[\s,]/);
    if (value.text !== "" || value.isQuoted) values.push(value);
    at = value.end;
    if (text[at] !== ",") break;
    at += 1;
  }
  return { isNot, key: word, values, start, end: at };
}

function scanPlain(text: string, start: number, stop: RegExp): ScannedValue {
  let end = start;
  while (end < text.length && !stop.test(text[end] ?? " ")) end += 1;
  return { text: text.slice(start, end), isQuoted: false, start, end };
}

/** Within quotation marks a backslash makes a quotation mark or another backslash plain. */
function scanQuoted(text: string, start: number): ScannedValue {
  let value = "";
  let at = start + 1;
  for (; at < text.length && text[at] !== '"'; at += 1) {
    const next = text[at + 1];
    if (text[at] === "\\" && (next === '"' || next === "\\")) at += 1;
    value += text[at];
  }
  return { text: value, isQuoted: true, start, end: Math.min(at + 1, text.length) };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? "")) at += 1;
  return at;
}
