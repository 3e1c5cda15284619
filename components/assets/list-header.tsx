"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "use-intl";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { SortButton } from "#components/ui/sort-button.tsx";
import type { Sort, SortKey } from "#lib/sort.ts";
import type { SizedColumn, TableColumn } from "#lib/table-view.ts";
import { ColumnEdge } from "./column-edge.tsx";
import { columnClass, fixedCells, listGrid } from "./list-columns.ts";
import { useColumnName } from "./use-column-name.ts";

type ListHeaderProps = { columns: readonly TableColumn[]; isAutomatic: boolean };

/** The headings of the table. They sort where the list can be sorted, and their edges set widths. */
export function ListHeader({ columns, isAutomatic }: ListHeaderProps) {
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
      <GridPart role="columnheader" className={fixedCells.select}>
        <span className="sr-only">{t("select")}</span>
      </GridPart>
      <GridPart role="columnheader" className={fixedCells.thumb}>
        <span className="sr-only">{t("picture")}</span>
      </GridPart>
      <Heading column="name" className={fixedCells.name} />
      {columns.map((column) => (
        <Heading
          key={column}
          column={column}
          className={`relative ${columnClass(column, isAutomatic)}`}
        />
      ))}
      <GridPart role="columnheader" className={fixedCells.menu}>
        <span className="sr-only">{t("menu")}</span>
      </GridPart>
    </GridPart>
  );
}

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

/** A heading; pressed again it turns the order round. */
function Heading({ column, className }: { column: SizedColumn; className: string }) {
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
      <ColumnEdge column={column} />
    </GridPart>
  );
}
