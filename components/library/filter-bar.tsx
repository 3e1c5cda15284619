"use client";

import { LayoutGrid, List, SquareCheck } from "lucide-react";
import { memo } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { TableOptions } from "#components/assets/table-options.tsx";
import { SaveFilterButton } from "#components/search/save-filter-button.tsx";
import { SearchProblems } from "#components/search/search-problems.tsx";
import { QuickSelect } from "#components/ui/quick-select.tsx";
import { revealKeyFocus } from "#components/ui/reveal-key-focus.ts";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { ToggleButton } from "#components/ui/toggle-button.tsx";
import type { LibraryLayout } from "#lib/library-address.ts";
import type { Sort } from "#lib/sort.ts";
import { FilterChips } from "./filter-chips.tsx";
import { FilterMenu } from "./filter-menu.tsx";
import { rememberLayout } from "./remembered-layout.ts";
import type { AssetList } from "./use-asset-list.ts";
import { useLibraryAddress } from "./use-library-address.ts";
import { usePlace } from "./use-place.ts";

const sorts = [
  "-created",
  "created",
  "-updated",
  "name",
  "-name",
  "-size",
  "size",
  "-pixels",
  "pixels",
  "type",
  "-type",
  "expiry",
  "-expiry",
  "-gaps",
  "gaps",
] as const;

type FilterBarProps = {
  count: AssetList["count"];
  layout: LibraryLayout;
  /** Whether plain presses select. */
  isSelecting: boolean;
  onSelecting: (isSelecting: boolean) => void;
};

/**
 * The filters of the list as chips, how many it found, its order, and how it is drawn. Rows that
 * come leave it alone.
 */
export const FilterBar = memo(function FilterBar({
  count,
  layout,
  isSelecting,
  onSelecting,
}: FilterBarProps) {
  const t = useTranslations("library");
  const select = useTranslations("list.selection");
  const { search, change } = useLibraryAddress();
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-1.5 gap-y-1 px-4 py-1.5 text-ink-2">
      <SearchProblems />
      {/* Where it is narrow, one line that scrolls, above one of controls. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what has the focus inside is brought into view */}
      <div
        onFocus={revealKeyFocus}
        className="fading-edges -my-1 -ms-4 flex min-w-0 flex-1 items-center gap-1.5 overflow-x-auto px-4 py-1 @[36rem]/library:contents"
      >
        <FilterChips />
        <FilterMenu />
        <SaveFilterButton />
      </div>
      <div className="contents @[36rem]/library:ms-auto @[36rem]/library:flex @[36rem]/library:flex-wrap @[36rem]/library:items-center @[36rem]/library:justify-end @[36rem]/library:gap-1.5">
        <ResultCount count={count} />
        <div className="flex w-full min-w-0 items-center gap-1.5 @[36rem]/library:contents">
          <ToggleButton icon={<SquareCheck />} isSelected={isSelecting} onChange={onSelecting}>
            <span className="max-sm:sr-only">{select("start")}</span>
          </ToggleButton>
          <QuickSelect
            label={t("sort.label")}
            options={sorts.map((id) => ({ id, label: t(`sort.${sortName(id)}`) }))}
            value={sorts.find((id) => id === search.sort) ?? "-updated"}
            onChange={(key) => {
              const chosen = sorts.find((id) => id === key);
              if (chosen) change({ search: { sort: chosen } });
            }}
          />
          <div className="ms-auto flex shrink-0 items-center gap-1.5 @[36rem]/library:contents">
            {layout === "list" && <TableOptions />}
            <SegmentedControl
              label={t("layout.label")}
              value={layout}
              onChange={(chosen) => {
                rememberLayout(chosen);
                change({ layout: chosen }, "replace");
              }}
              segments={[
                { id: "grid", label: t("layout.grid"), icon: <LayoutGrid />, isIconOnly: true },
                { id: "list", label: t("layout.list"), icon: <List />, isIconOnly: true },
              ]}
            />
          </div>
        </div>
      </div>
    </div>
  );
});

/** Message keys cannot begin with a minus. */
function sortName(sort: (typeof sorts)[number]) {
  const names = {
    "-created": "newest",
    created: "oldest",
    "-updated": "changed",
    name: "name",
    "-name": "nameBackwards",
    "-size": "largest",
    size: "smallest",
    "-pixels": "mostPixels",
    pixels: "fewestPixels",
    type: "type",
    "-type": "typeBackwards",
    expiry: "expiresFirst",
    "-expiry": "expiresLast",
    "-gaps": "leastComplete",
    gaps: "mostComplete",
  } as const satisfies Partial<Record<Sort, string>>;
  return names[sort];
}

function ResultCount({ count }: Pick<FilterBarProps, "count">) {
  const t = useTranslations("library.count");
  const format = useFormatter();
  const { total } = usePlace();
  if (!count) return null;
  const found = count.isExact ? format.number(count.count) : `${format.number(count.count)}+`;
  const text =
    // What has just come in may be counted here already, and there not yet.
    total !== null && total > count.count
      ? t("of", { count: found, total: format.number(total) })
      : t("all", { count: count.count, shown: found });
  return (
    // What is found is said when the search has settled, not for every letter.
    <span role="status" className="whitespace-nowrap tabular-nums">
      {text}
    </span>
  );
}
