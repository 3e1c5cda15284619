"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useLayoutEffect } from "react";
import { useTranslations } from "use-intl";
import type { AssetViewProps } from "#components/library/asset-view.ts";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useVirtualRows } from "#components/library/use-virtual-rows.ts";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { SortButton } from "#components/ui/sort-button.tsx";
import type { Sort, SortKey } from "#lib/asset-search.ts";
import { AssetRow } from "./asset-row.tsx";
import { listColumns, listGrid } from "./list-columns.ts";

const rowHeight = 48;
/** What the first HTML draws, before the browser has said how high the list is. */
const firstRows = 30;

/** The assets as rows with columns, of which only those near the screen are there. */
export function AssetRows(props: AssetViewProps) {
  const { assets, selection, openId, renamingId, total, onDrawn } = props;
  const focusedRow = assets.findIndex((asset) => asset.id === selection.focusedId);
  const { rows, height } = useVirtualRows({
    ...props,
    rowCount: assets.length,
    columns: 1,
    rowHeight,
    focusedRow,
    // The header stands above the rows and stays.
    paddingStart: 0,
  });
  useLayoutEffect(onDrawn);
  const shown = props.scroller
    ? rows
    : assets.slice(0, firstRows).map((_, index) => ({ index, start: index * rowHeight }));
  const tabStop = focusedRow < 0 ? assets[0]?.id : selection.focusedId;
  return (
    <GridPart
      role="grid"
      aria-label={props.label}
      aria-multiselectable
      aria-rowcount={total === null ? -1 : total + 1}
      data-selecting={selection.selected.size > 0 || undefined}
      className="group/browser"
    >
      <ListHeader />
      <div className="relative" style={{ height }}>
        {shown.map((row) => {
          const asset = assets[row.index];
          if (!asset) return null;
          return (
            <div
              key={asset.id}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <AssetRow
                asset={asset}
                index={row.index}
                isSelected={selection.selected.has(asset.id)}
                isFocused={asset.id === tabStop}
                isOpen={asset.id === openId}
                isRenaming={asset.id === renamingId}
              />
            </div>
          );
        })}
      </div>
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
      <GridPart role="columnheader" className={listColumns.kind}>
        {t("kind")}
      </GridPart>
      <GridPart role="columnheader" className={listColumns.pixels}>
        {t("pixels")}
      </GridPart>
      <SortHeader column="size" className={listColumns.size} isDescendingFirst />
      <SortHeader column="updated" className={listColumns.changed} isDescendingFirst />
      <GridPart role="columnheader" className={listColumns.texts}>
        {t("texts")}
      </GridPart>
      <GridPart role="columnheader" className={listColumns.menu}>
        <span className="sr-only">{t("menu")}</span>
      </GridPart>
    </GridPart>
  );
}

type SortHeaderProps = { column: SortKey; className: string; isDescendingFirst?: boolean };

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
        {t(column === "updated" ? "changed" : column === "size" ? "size" : "name")}
        {isSorted && (isDescending ? <ArrowDown /> : <ArrowUp />)}
      </SortButton>
    </GridPart>
  );
}
