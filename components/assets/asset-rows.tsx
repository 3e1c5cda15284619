"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useLayoutEffect } from "react";
import { useTranslations } from "use-intl";
import { chosenCount, isChosen } from "#components/library/asset-selection.ts";
import type { AssetViewProps } from "#components/library/asset-view.ts";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useVirtualRows } from "#components/library/use-virtual-rows.ts";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { SortButton } from "#components/ui/sort-button.tsx";
import type { Sort, SortKey } from "#lib/sort.ts";
import { RowPlaceholder } from "./asset-placeholder.tsx";
import { AssetRow } from "./asset-row.tsx";
import { listColumns, listGrid } from "./list-columns.ts";

const rowHeight = 48;
const headerHeight = 32;
/** What the first HTML draws, before the browser has said how high the list is. */
const firstRows = 30;

/** The assets as rows with columns, of which only those near the screen are there. */
export function AssetRows(props: AssetViewProps) {
  const { list, selection, openId, renamingId, onDrawn } = props;
  const focusedRow = selection.focused?.index ?? -1;
  const { rows, height, isFilled } = useVirtualRows({
    ...props,
    rowCount: list.total,
    columns: 1,
    rowHeight,
    focusedRow,
    paddingStart: headerHeight,
    stickyHeight: headerHeight,
  });
  useLayoutEffect(onDrawn);
  const shown = props.scroller
    ? rows
    : Array.from({ length: Math.min(firstRows, list.total) }, (_, index) => ({
        index,
        start: headerHeight + index * rowHeight,
      }));
  const tabStop = Math.max(0, focusedRow);
  return (
    <GridPart
      role="grid"
      aria-label={props.label}
      aria-multiselectable
      aria-rowcount={list.count?.isExact ? list.total + 1 : -1}
      data-selecting={chosenCount(selection.chosen).count > 0 || undefined}
      className="group/browser relative"
      style={{ height }}
    >
      <ListHeader />
      {shown.map(({ index, start }) => {
        const asset = !props.scroller || isFilled(index) ? list.at(index) : undefined;
        return (
          <div
            key={index}
            role="presentation"
            className="absolute inset-x-0 top-0 has-[input[type=text]]:z-5"
            style={{ transform: `translateY(${start}px)` }}
          >
            {asset ? (
              <AssetRow
                key={asset.id}
                asset={asset}
                index={index}
                isSelected={isChosen(selection.chosen, asset)}
                isFocused={index === tabStop}
                isOpen={asset.id === openId}
                isRenaming={asset.id === renamingId}
                isCut={props.cutIds.has(asset.id)}
              />
            ) : (
              <RowPlaceholder index={index} isFocused={index === tabStop} />
            )}
          </div>
        );
      })}
    </GridPart>
  );
}

function ListHeader() {
  const t = useTranslations("library.columns");
  return (
    <GridPart
      role="row"
      aria-rowindex={1}
      className={classNames(
        listGrid,
        "sticky top-0 z-10 h-8 border-b bg-bg text-sm font-medium text-ink-2",
      )}
    >
      <GridPart role="columnheader" className={listColumns.select}>
        <span className="sr-only">{t("select")}</span>
      </GridPart>
      <GridPart role="columnheader" className={listColumns.thumb}>
        <span className="sr-only">{t("picture")}</span>
      </GridPart>
      <SortHeader column="name" className={listColumns.name} />
      <GridPart role="columnheader" className={listColumns.folder}>
        {t("folder")}
      </GridPart>
      <SortHeader column="type" className={listColumns.kind} />
      <SortHeader column="pixels" className={listColumns.pixels} isDescendingFirst />
      <SortHeader column="size" className={listColumns.size} isDescendingFirst />
      <SortHeader column="updated" className={listColumns.changed} isDescendingFirst />
      <SortHeader column="gaps" className={listColumns.texts} isDescendingFirst />
      <GridPart role="columnheader" className={listColumns.menu}>
        <span className="sr-only">{t("menu")}</span>
      </GridPart>
    </GridPart>
  );
}

const headings = {
  name: "name",
  type: "kind",
  pixels: "pixels",
  size: "size",
  updated: "changed",
  gaps: "texts",
} as const satisfies Partial<Record<SortKey, string>>;

type SortHeaderProps = {
  column: keyof typeof headings;
  className: string;
  isDescendingFirst?: boolean;
};

/** A column header that sorts by its column, and turns the order round when it does already. */
function SortHeader({ column, className, isDescendingFirst = false }: SortHeaderProps) {
  const t = useTranslations("library.columns");
  const { search, change } = useLibraryAddress();
  const isSorted = search.sort.replace("-", "") === column;
  const isDescending = search.sort.startsWith("-");
  const wanted: Sort = (isSorted ? !isDescending : isDescendingFirst) ? `-${column}` : column;
  return (
    <GridPart
      role="columnheader"
      aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : "none"}
      className={className}
    >
      <SortButton onPress={() => change({ search: { sort: wanted } })}>
        {t(headings[column])}
        {isSorted && (isDescending ? <ArrowDown /> : <ArrowUp />)}
      </SortButton>
    </GridPart>
  );
}
