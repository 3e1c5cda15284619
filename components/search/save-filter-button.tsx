"use client";

import { useEffect, useState } from "react";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { useSavedFilters } from "./use-saved-filters.ts";
import { useSearchText } from "./use-search-text.ts";

const SaveFilterLinks = lazyPart(
  () => import("./save-filter-links.tsx").then((file) => file.SaveFilterLinks),
  { takesFocus: false },
);

/** Keeps the open search; and after a saved one was opened and changed, saves or takes that back. */
export function SaveFilterButton() {
  const { actor } = useSpace();
  const { search } = useLibraryAddress();
  const { text } = useSearchText();
  const { filters, current, queryOf } = useSavedFilters();
  // The saved filter that was open last, as long as one goes on from it.
  const [openedId, setOpenedId] = useState<number | null>(null);
  const currentId = current?.id ?? null;
  const isPlain = text === "";
  useEffect(() => {
    if (currentId !== null) setOpenedId(currentId);
    else if (isPlain) setOpenedId(null);
  }, [currentId, isPlain]);
  if (actor.kind !== "user" || isPlain || currentId !== null) return null;
  const opened = filters.find((filter) => filter.id === openedId) ?? null;
  return <SaveFilterLinks opened={opened} query={queryOf(search)} />;
}
