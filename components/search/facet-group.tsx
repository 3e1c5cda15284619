"use client";

import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { FacetValue } from "#lib/facets.ts";
import { hasValue } from "#lib/search-language/edit-search.ts";
import type { SearchKey } from "#lib/search-language/search-keys.ts";
import { useSearchText } from "./use-search-text.ts";

export type FacetOption = {
  /** As it stands in the search. */
  value: string;
  label: string;
  mark?: ReactNode;
  found: FacetValue | undefined;
};

type FacetGroupProps = {
  title: string;
  facet: SearchKey;
  /** Whether several values widen the search or narrow it. */
  mode: "any" | "all";
  columns?: 1 | 2;
  options: readonly FacetOption[];
  /** Until then nobody knows what has nothing. */
  isLoaded: boolean;
};

/** The values of one facet, each with how many assets it would leave. */
export function FacetGroup({
  title,
  facet,
  mode,
  columns = 1,
  options,
  isLoaded,
}: FacetGroupProps) {
  const t = useTranslations("search.facets");
  const format = useFormatter();
  const { expression, toggle } = useSearchText();
  const chosen = options
    .map(({ value }) => value)
    .filter((value) => hasValue(expression, facet, value));
  const numberOf = (found: FacetValue | undefined) => {
    if (!found) return isLoaded ? format.number(0) : "";
    const count = format.number(found.count);
    return found.isExact ? count : t("atLeast", { count });
  };
  return (
    <CheckboxGroup
      label={title}
      value={chosen}
      onChange={(values) => {
        const changed = options.find(
          ({ value }) => values.includes(value) !== chosen.includes(value),
        );
        if (changed) toggle(facet, changed.value, mode);
      }}
    >
      <span className={classNames("grid gap-x-3", columns === 2 && "grid-cols-2")}>
        {options.map((option) => {
          const isEmpty = isLoaded && !option.found && !chosen.includes(option.value);
          return (
            <span key={option.value} className="flex min-w-0 items-center gap-2">
              <Checkbox value={option.value} className="min-w-0 flex-1 *:w-full">
                <span
                  className={classNames(
                    "flex min-w-0 flex-1 items-center gap-1.5",
                    isEmpty && "text-ink-3",
                  )}
                >
                  {option.mark}
                  <span className="truncate" title={option.label}>
                    {option.label}
                  </span>
                  <span className="ms-auto text-sm text-ink-3 tabular-nums">
                    {numberOf(option.found)}
                  </span>
                </span>
              </Checkbox>
            </span>
          );
        })}
      </span>
    </CheckboxGroup>
  );
}
