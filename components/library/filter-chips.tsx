"use client";

import { useTranslations } from "use-intl";
import { Chip } from "#components/ui/chip.tsx";
import { useFilters } from "./use-filters.ts";
import { useLibraryAddress } from "./use-library-address.ts";

/** The filters of the list, each with its way out. */
export function FilterChips() {
  const t = useTranslations("library.filter");
  const filters = useFilters();
  const { change, search } = useLibraryAddress();
  const tagChips = filters.filter((filter) => filter.id.startsWith("tag-")).length;
  return filters.map((filter) => (
    <Chip
      key={filter.id}
      label={
        tagChips > 1 && filter.id.startsWith("tag-") && search.tagMode === "any"
          ? t("anyTag")
          : filter.label
      }
      onRemove={() => change({ search: filter.without })}
      removeLabel={t("remove", { label: filter.label, value: filter.value })}
    >
      {filter.value}
    </Chip>
  ));
}
