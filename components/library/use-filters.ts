"use client";

import { useTranslations } from "use-intl";
import { useSearchText } from "#components/search/use-search-text.ts";
import { useTermWords } from "#components/search/use-term-words.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { printTerm } from "#lib/search-language/print-search.ts";
import { useLibraryAddress } from "./use-library-address.ts";

type ActiveFilter = {
  id: string;
  /** What is filtered, e.g. "Type". */
  label: string;
  value: string;
  /** The search without it. */
  without: Partial<AssetSearch>;
  /** It cannot be used, or asks for what is not there. */
  isWrong: boolean;
};

/** The conditions of the search beside its plain words and the place, each with the way out of it. */
export function useFilters(): ActiveFilter[] {
  const t = useTranslations("library.filter");
  const { search } = useLibraryAddress();
  const { expression, without } = useSearchText();
  const words = useTermWords();
  const filters: ActiveFilter[] = expression.terms
    .filter((term) => term.kind !== "word" || term.isNot)
    .map((term) => ({
      id: `${term.start} ${printTerm(term)}`,
      ...words.ofTerm(term),
      without: without(term),
      isWrong: term.problem !== null,
    }));
  if (search.folder && search.sub === "no")
    filters.push({
      id: "sub",
      label: t("folders"),
      value: t("withoutSub"),
      without: { sub: "yes" },
      isWrong: false,
    });
  return filters;
}
