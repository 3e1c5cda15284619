"use client";

import { useQuery } from "@tanstack/react-query";
import { Filter, TriangleAlert, Users } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { assetCountQuery } from "#components/space/space-queries.ts";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { NavRow } from "#components/ui/nav-row.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import { libraryPath } from "#lib/library-address.ts";
import type { SavedFilterDialogState } from "./saved-filter-dialogs.tsx";
import { SavedFilterMenu } from "./saved-filter-menu.tsx";
import { type ShownFilter, useSavedFilters } from "./use-saved-filters.ts";

const SavedFilterDialogs = lazyPart(() =>
  import("./saved-filter-dialogs.tsx").then((file) => file.SavedFilterDialogs),
);

/** The saved filters that are pinned, each with how many assets it finds. */
export function SavedFilterSection() {
  const t = useTranslations("search.saved");
  const { filters, current } = useSavedFilters();
  const [dialog, setDialog] = useState<SavedFilterDialogState | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const shown = filters.filter((filter) => filter.isPinned || showsAll);
  if (filters.length === 0) return null;
  return (
    <section>
      <SectionHeading>{t("title")}</SectionHeading>
      <ul>
        {shown.map((filter) => (
          <li key={filter.id}>
            <FilterRow
              filter={filter}
              isCurrent={filter.id === current?.id}
              siblings={shown}
              openDialog={setDialog}
            />
          </li>
        ))}
      </ul>
      {filters.length > shown.length && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="h-7 rounded-sm px-2 text-ink-3 hover:text-ink"
        >
          {t("all", { count: filters.length })}
        </button>
      )}
      {dialog && <SavedFilterDialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </section>
  );
}

type FilterRowProps = {
  filter: ShownFilter;
  isCurrent: boolean;
  siblings: readonly ShownFilter[];
  openDialog: (dialog: SavedFilterDialogState) => void;
};

function FilterRow({ filter, isCurrent, siblings, openDialog }: FilterRowProps) {
  const t = useTranslations("search");
  const format = useFormatter();
  const { actor } = useSpace();
  const { data: count } = useQuery({
    ...assetCountQuery(actor.spaceId, filter.search, 0),
    staleTime: 60_000,
  });
  const number = count && format.number(count.count);
  return (
    <NavRow
      href={libraryPath(actor.spaceId, { search: filter.search })}
      icon={
        filter.isBroken ? (
          <TriangleAlert className="text-warn" aria-label={t("saved.gone")} />
        ) : filter.isShared ? (
          <Users aria-label={t("saved.shared")} />
        ) : (
          <Filter />
        )
      }
      count={number && (count.isExact ? number : t("facets.atLeast", { count: number }))}
      isCurrent={isCurrent}
      actions={<SavedFilterMenu filter={filter} siblings={siblings} openDialog={openDialog} />}
    >
      <bdi>{filter.name}</bdi>
    </NavRow>
  );
}
