import { foldForSearch } from "#lib/search-fold.ts";
import { printTerm } from "./print-search.ts";
import { scanSearch } from "./scan-search.ts";
import type { SearchVocabulary } from "./search-expression.ts";
import { choicesOf, type SearchKey, searchKeyOf, searchKeys, shapeOf } from "./search-keys.ts";
import { namedBy, type SearchNames } from "./search-names.ts";

export type Completion = {
  /** What stands in the place of what is being typed. */
  insert: string;
  kind: "key" | "value";
  key: SearchKey | null;
  value: string | null;
};

export type Completions = {
  /** The part of the text that a completion replaces. */
  start: number;
  end: number;
  items: readonly Completion[];
};

const mostItems = 12;
const examples: Partial<Record<SearchKey, readonly string[]>> = {
  width: [">2000", "<800", "1000..2000"],
  height: [">2000", "<800", "1000..2000"],
  size: [">2MB", "<500kB", "1MB..5MB"],
  ratio: ["16:9", "3:2", "1:1", ">1.5"],
  created: ["today", "7d", ">30d"],
  updated: ["today", "7d", ">30d"],
  expires: ["7d", "30d", ">30d"],
  ext: ["jpg", "png", "webp", "svg", "mp4", "pdf"],
};

/** What may be meant by the term that ends at the caret: keys, values of a key, or tags. */
export function completeSearch(
  text: string,
  caret: number,
  vocabulary: SearchVocabulary,
  names: SearchNames,
): Completions {
  const completions = everyCompletion(text, caret, vocabulary, names);
  const { start, end, items } = completions;
  const [only] = items;
  // What says just what stands there already would only be in the way.
  const isSaid = items.length === 1 && only?.insert === text.slice(start, end);
  return isSaid ? { ...completions, items: [] } : completions;
}

function everyCompletion(
  text: string,
  caret: number,
  vocabulary: SearchVocabulary,
  names: SearchNames,
): Completions {
  const isField = (word: string) =>
    vocabulary.fields.some((field) => field.key === word.toLowerCase().split(".")[0]);
  const terms = scanSearch(
    text.slice(0, caret),
    (word) => searchKeyOf(word) !== null || isField(word),
  );
  const term = terms.at(-1);
  if (!term || term.end < caret)
    // Between two terms nobody asked for anything: a list there would only be in the way.
    return {
      start: caret,
      end: caret,
      items: text.trim() === "" ? keysBeginning("", vocabulary, "") : [],
    };
  const sign = term.isNot ? "-" : "";
  if (term.key === null) {
    const typed = term.values[0];
    const isPlain = typed && !typed.isQuoted;
    const items = isPlain
      ? [...keysBeginning(typed.text, vocabulary, sign), ...tagsBeginning(typed.text, names, sign)]
      : [];
    return { start: term.start, end: caret, items: items.slice(0, mostItems) };
  }
  const key = searchKeyOf(term.key);
  if (!key) return { start: caret, end: caret, items: [] };
  const last = term.values.at(-1);
  const isOpen = last !== undefined && last.end === caret;
  const typed = isOpen ? last.text : "";
  const chosen = term.values.slice(0, isOpen ? -1 : undefined).map((value) => value.text);
  const items = valuesOf(key, vocabulary, names)
    .filter((value) => isLike(value, typed) && !chosen.includes(value))
    .slice(0, mostItems)
    .map((value) => ({
      insert: printTerm({ kind: "filter", key, values: [...chosen, value], isNot: term.isNot }),
      kind: "value" as const,
      key,
      value,
    }));
  return { start: term.start, end: caret, items };
}

function keysBeginning(typed: string, { fields }: SearchVocabulary, sign: string): Completion[] {
  const wanted = typed.toLowerCase();
  const known = searchKeys.filter((key) => key.startsWith(wanted));
  const texts = fields.map((field) => field.key).filter((key) => key.startsWith(wanted));
  return [
    ...known.map((key) => ({ insert: `${sign}${key}:`, kind: "key" as const, key, value: null })),
    ...(wanted === "" ? [] : texts).map((key) => ({
      insert: `${sign}${key}:`,
      kind: "key" as const,
      key: null,
      value: key,
    })),
  ];
}

function tagsBeginning(typed: string, { tags }: SearchNames, sign: string): Completion[] {
  if (typed.length < 2) return [];
  return tags
    .filter(({ name }) => isLike(name, typed))
    .slice(0, 5)
    .map(({ name }) => ({
      insert: sign + printTerm({ kind: "filter", key: "tag", values: [name], isNot: false }),
      kind: "value" as const,
      key: "tag" as const,
      value: name,
    }));
}

function valuesOf(
  key: SearchKey,
  { fields, languages }: SearchVocabulary,
  names: SearchNames,
): readonly string[] {
  const named = namedBy(names, key);
  if (named) return named.map(({ name }) => name);
  if (shapeOf(key) === "cell")
    return [
      ...choicesOf(key),
      ...fields.flatMap((field) =>
        field.translatable
          ? [field.key, ...languages.map((language) => `${field.key}.${language}`)]
          : [field.key],
      ),
    ];
  return examples[key] ?? choicesOf(key);
}

function isLike(name: string, typed: string): boolean {
  const folded = foldForSearch(name).trim();
  const wanted = foldForSearch(typed).trim();
  return (
    folded.startsWith(wanted) || folded.includes(` ${wanted}`) || folded.includes(`/${wanted}`)
  );
}
