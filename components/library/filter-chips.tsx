"use client";

import { useTranslations } from "use-intl";
import { Chip } from "#components/ui/chip.tsx";
import { useFilters } from "./use-filters.ts";
import { useLibraryAddress } from "./use-library-address.ts";

/** The filters of the list, each with its way out; they are the search box in another form. */
export function FilterChips() {
  const t = useTranslations("library.filter");
  const filters = useFilters();
  const { change } = useLibraryAddress();
  return (
    <>
      {filters.map((filter) => (
        <Chip
          key={filter.id}
          label={filter.label}
          isWrong={filter.isWrong}
          onRemove={() => change({ search: filter.without })}
          removeLabel={t("remove", { label: filter.label, value: filter.value })}
        >
          {filter.value}
        </Chip>
      ))}
    </>
  );
}
