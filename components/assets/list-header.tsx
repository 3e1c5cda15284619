"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { memo, useState } from "react";
import { useTranslations } from "use-intl";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { SortButton } from "#components/ui/sort-button.tsx";
import type { Sort, SortKey } from "#lib/sort.ts";
import type { SizedColumn, TableColumn } from "#lib/table-view.ts";
import { columnClass, fixedCells, listGrid } from "./list-columns.ts";
import { useColumnName } from "./use-column-name.ts";

const ColumnEdge = lazyPart(() => import("./column-edge.tsx").then((file) => file.ColumnEdge), {
  takesFocus: false,
});

type ListHeaderProps = { columns: readonly TableColumn[]; isAutomatic: boolean };

/** The headings of the table. They sort where the list can be sorted, and their edges set widths. */
export const ListHeader = memo(function ListHeader({ columns, isAutomatic }: ListHeaderProps) {
  const t = useTranslations("library.columns");
  // Their edges are for the pointer alone.
  const [hasEdges, setHasEdges] = useState(false);
  return (
    <GridPart
      role="row"
      aria-rowindex={1}
      onPointerEnter={() => setHasEdges(true)}
      className={classNames(
        listGrid,
        "sticky top-0 z-10 h-8 border-b bg-bg text-sm font-medium text-ink-2",
      )}
    >
      <GridPart role="columnheader" className={fixedCells.select}>
        <span className="sr-only">{t("select")}</span>
      </GridPart>
      <GridPart role="columnheader" className={fixedCells.thumb}>
        <span className="sr-only">{t("picture")}</span>
      </GridPart>
      <Heading column="name" hasEdge={hasEdges} className={fixedCells.name} />
      {columns.map((column) => (
        <Heading
          key={column}
          column={column}
          hasEdge={hasEdges}
          className={`relative ${columnClass(column, isAutomatic)}`}
        />
      ))}
      <GridPart role="columnheader" className={fixedCells.menu}>
        <span className="sr-only">{t("menu")}</span>
      </GridPart>
    </GridPart>
  );
});

const sortKeys: Partial<Record<SizedColumn, SortKey>> = {
  name: "name",
  type: "type",
  pixels: "pixels",
  size: "size",
  updated: "updated",
  created: "created",
  expiry: "expiry",
  gaps: "gaps",
};
/** What one looks for first is the newest, the largest, the least complete. */
const descendingFirst: ReadonlySet<SizedColumn> = new Set([
  "pixels",
  "size",
  "updated",
  "created",
  "gaps",
]);

type HeadingProps = { column: SizedColumn; hasEdge: boolean; className: string };

/** A heading; pressed again it turns the order round. */
function Heading({ column, hasEdge, className }: HeadingProps) {
  const name = useColumnName()(column);
  const { search, change } = useLibraryAddress();
  const key = sortKeys[column];
  const isSorted = key !== undefined && search.sort.replace("-", "") === key;
  const isDescending = search.sort.startsWith("-");
  const sort = () => {
    if (!key) return;
    const wanted: Sort = (isSorted ? !isDescending : descendingFirst.has(column)) ? `-${key}` : key;
    change({ search: { sort: wanted } });
  };
  return (
    <GridPart
      role="columnheader"
      {...(key && {
        "aria-sort": isSorted ? (isDescending ? "descending" : "ascending") : "none",
      })}
      data-column={column}
      className={className}
    >
      {key ? (
        <SortButton onPress={sort}>
          {name}
          {isSorted && (isDescending ? <ArrowDown /> : <ArrowUp />)}
        </SortButton>
      ) : (
        <span title={name}>{name}</span>
      )}
      {hasEdge && <ColumnEdge column={column} />}
    </GridPart>
  );
}
