"use client";

import { useQuery } from "@tanstack/react-query";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { savedFiltersQuery } from "#components/space/space-queries.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { readAssetSearch, writeAssetSearch } from "#lib/read-asset-search.ts";
import type { SavedFilter } from "#lib/saved-filter.ts";
import { parseSearch } from "#lib/search-language/parse-search.ts";
import { nameProblem } from "#lib/search-language/search-names.ts";
import { searchOfText, searchText } from "#lib/search-language/search-text.ts";
import { useSearchWords } from "./use-search-words.ts";

export type ShownFilter = SavedFilter & {
  search: AssetSearch;
  /** Asks for a tag, folder or collection that was deleted. */
  isBroken: boolean;
};

type UseSavedFilters = {
  filters: readonly ShownFilter[];
  /** The one that the open address is. */
  current: ShownFilter | null;
  /** The search as a saved filter keeps it. */
  queryOf: (search: AssetSearch) => string;
};

/** The saved filters, with the names of today for what they keep by id. */
export function useSavedFilters(): UseSavedFilters {
  const { actor, folders } = useSpace();
  const { search, isLibrary } = useLibraryAddress();
  const { vocabulary, names } = useSearchWords();
  const { data = [] } = useQuery(savedFiltersQuery(actor.spaceId));
  const canonical = (one: AssetSearch): AssetSearch => ({
    ...one,
    ...searchOfText(searchText(one, names), vocabulary, names),
  });
  const queryOf = (one: AssetSearch) => writeAssetSearch(canonical(one)).toString();
  const filters = data.map((filter): ShownFilter => {
    const kept = readAssetSearch(Object.fromEntries(new URLSearchParams(filter.query))).search;
    const { terms } = parseSearch(searchText(kept, names), vocabulary);
    const isFolderGone =
      typeof kept.folder === "number" && !folders.some((folder) => folder.id === kept.folder);
    return {
      ...filter,
      search: canonical(kept),
      isBroken: isFolderGone || terms.some((term) => nameProblem(names, term) !== null),
    };
  });
  const here = isLibrary ? queryOf(search) : null;
  return {
    filters,
    current: filters.find((filter) => queryOf(filter.search) === here) ?? null,
    queryOf,
  };
}
