/** The columns that every space has for its table of assets, in the order they are offered. */
export const tableColumns = [
  "folder",
  "type",
  "pixels",
  "size",
  "updated",
  "gaps",
  "alt",
  "title",
  "tags",
  "state",
  "created",
  "expiry",
] as const;

/**
 * `alt.de`, `credit.`: a text of the space in a language, by the key of its cell. Every space has
 * others, and a person's table is one for all of them.
 */
export type CellColumn = `${string}.${string}`;

/** The columns that show a text: these two stand for the default language of whichever space. */
export type TextColumn = "alt" | "title" | CellColumn;
export type TableColumn = (typeof tableColumns)[number] | CellColumn;

export function isTextColumn(column: string | undefined): column is TextColumn {
  return column === "alt" || column === "title" || isCellColumn(column);
}

export function isCellColumn(column: string | undefined): column is CellColumn {
  return column?.includes(".") === true;
}

/** What has a width: the name, which is always there, and the chosen columns. */
export type SizedColumn = "name" | TableColumn;

export const tableDensities = ["comfortable", "compact"] as const;
export type TableDensity = (typeof tableDensities)[number];

/** How a person wants the table. */
export type TableView = {
  /** The columns after the name, in order; null shows the usual ones that there is room for. */
  columns: readonly TableColumn[] | null;
  /** Pixels; a column without one is as wide as usual. */
  widths: Readonly<Partial<Record<SizedColumn, number>>>;
  density: TableDensity;
};

export const usualTableView: TableView = { columns: null, widths: {}, density: "comfortable" };

/** The usual columns: the first six that are offered. */
export const usualColumns: readonly TableColumn[] = tableColumns.slice(0, 6);

/** Pixels. */
export const columnWidthRange = { min: 64, max: 640 } as const;

const usualWidths: Readonly<Record<Exclude<SizedColumn, CellColumn>, number>> = {
  name: 176,
  folder: 160,
  type: 104,
  pixels: 124,
  size: 88,
  updated: 124,
  gaps: 92,
  alt: 260,
  title: 200,
  tags: 180,
  state: 160,
  created: 124,
  expiry: 124,
};

/** Pixels, the padding of the cells included; the name takes the rest, but never less than this. */
export function usualWidth(column: SizedColumn): number {
  return isCellColumn(column) ? 220 : usualWidths[column];
}

/** A width that a column may have. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(columnWidthRange.max, Math.max(columnWidthRange.min, width)));
}

/** The same columns with one of them at another place. */
export function withColumnAt(
  columns: readonly TableColumn[],
  column: TableColumn,
  index: number,
): readonly TableColumn[] {
  const others = columns.filter((one) => one !== column);
  return others.toSpliced(Math.min(others.length, Math.max(0, index)), 0, column);
}
