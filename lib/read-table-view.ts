import {
  clampWidth,
  type SizedColumn,
  type TableColumn,
  type TableView,
  tableColumns,
} from "./table-view.ts";
import { cellKeyPattern } from "./text-cell.ts";
import { mostKeptColumns } from "./with-other-columns.ts";

/** The table that was kept. Columns that are no more, and whatever does not fit, are left out. */
export function readTableView(stored: unknown): TableView {
  const given = typeof stored === "object" && stored !== null ? stored : {};
  const columns = "columns" in given && Array.isArray(given.columns) ? given.columns : null;
  const widths =
    "widths" in given && typeof given.widths === "object" && given.widths !== null
      ? Object.entries(given.widths)
      : [];
  return {
    columns: columns && [...new Set(columns.filter(isTableColumn))].slice(0, mostKeptColumns),
    widths: Object.fromEntries(
      widths
        .filter(([column]) => isSizedColumn(column))
        .slice(0, mostKeptColumns + 1)
        .flatMap(([column, width]) =>
          typeof width === "number" && Number.isFinite(width) ? [[column, clampWidth(width)]] : [],
        ),
    ),
    density: "density" in given && given.density === "compact" ? "compact" : "comfortable",
  };
}

/** Whether it is a column that some space may have. */
export function isTableColumn(column: unknown): column is TableColumn {
  return (
    typeof column === "string" &&
    (tableColumns.some((known) => known === column) || cellKeyPattern.test(column))
  );
}

export function isSizedColumn(column: unknown): column is SizedColumn {
  return column === "name" || isTableColumn(column);
}
