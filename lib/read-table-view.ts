import { clampWidth, sizedColumns, type TableView, tableColumns } from "./table-view.ts";

/** The table that was kept. Columns that are no more, and whatever does not fit, are left out. */
export function readTableView(stored: unknown): TableView {
  const given = typeof stored === "object" && stored !== null ? stored : {};
  const columns = "columns" in given && Array.isArray(given.columns) ? given.columns : null;
  const widths =
    "widths" in given && typeof given.widths === "object" && given.widths !== null
      ? new Map<string, unknown>(Object.entries(given.widths))
      : new Map<string, unknown>();
  return {
    columns: columns && [
      ...new Set(columns.flatMap((wanted) => tableColumns.filter((column) => column === wanted))),
    ],
    widths: Object.fromEntries(
      sizedColumns.flatMap((column) => {
        const width = widths.get(column);
        return typeof width === "number" && Number.isFinite(width)
          ? [[column, clampWidth(width)]]
          : [];
      }),
    ),
    density: "density" in given && given.density === "compact" ? "compact" : "comfortable",
  };
}
