"use client";

import { useMemo } from "react";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { toggleValue, withoutTerm } from "#lib/search-language/edit-search.ts";
import { parseSearch } from "#lib/search-language/parse-search.ts";
import type { SearchExpression, SearchTerm } from "#lib/search-language/search-expression.ts";
import type { SearchKey } from "#lib/search-language/search-keys.ts";
import { nameProblem } from "#lib/search-language/search-names.ts";
import { searchOfText, searchText } from "#lib/search-language/search-text.ts";
import { useSearchWords } from "./use-search-words.ts";

type UseSearchText = {
  /** The whole search in words: the one expression that the box, the chips and the panel show. */
  text: string;
  expression: SearchExpression;
  /** The parts of the address that say this text. */
  searchOf: (text: string) => Partial<AssetSearch>;
  /** What a text reads as once it went through the address. */
  canonical: (text: string) => string;
  /** The same without one of its terms. */
  without: (term: SearchTerm) => Partial<AssetSearch>;
  setText: (text: string, history?: "push" | "replace") => void;
  toggle: (key: SearchKey, value: string, mode: "any" | "all") => void;
};

/** The search of the open address as text, and the ways to change it. */
export function useSearchText(): UseSearchText {
  const { search, change } = useLibraryAddress();
  const { vocabulary, names } = useSearchWords();
  const text = useMemo(() => searchText(search, names), [search, names]);
  const expression = useMemo(() => {
    const { terms } = parseSearch(text, vocabulary);
    return {
      terms: terms.map((term) => ({ ...term, problem: term.problem ?? nameProblem(names, term) })),
    };
  }, [text, vocabulary, names]);
  const searchOf = (written: string) => searchOfText(written, vocabulary, names);
  const setText: UseSearchText["setText"] = (written, history) =>
    change({ search: searchOf(written) }, history);
  return {
    text,
    expression,
    searchOf,
    canonical: (written) => searchText({ ...search, ...searchOf(written) }, names),
    without: (term) => searchOf(withoutTerm(expression, term)),
    setText,
    toggle: (key, value, mode) => setText(toggleValue(text, vocabulary, { key, value, mode })),
  };
}
