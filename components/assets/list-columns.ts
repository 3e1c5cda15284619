import { type TableColumn, type TableView, usualColumns, usualWidth } from "#lib/table-view.ts";

/** The usual columns that a list of 40 rem has room for; a narrower one has the texts alone. */
const middleColumns: ReadonlySet<TableColumn> = new Set(["size", "updated", "gaps"]);

/** A row of the table. The tracks come from the table around it, which knows what is shown. */
export const listGrid = [
  "grid items-center grid-cols-(--tracks-narrow)",
  "@[40rem]/list:grid-cols-(--tracks-middle) @[56rem]/list:grid-cols-(--tracks-wide)",
].join(" ");

// What stays at the side while the rest scrolls needs the ground of its row.
const pinned = "z-1 bg-inherit h-full";
const pinnedWhereWide = `${pinned} @[40rem]/list:sticky`;

/** The cells that are always there. */
export const fixedCells = {
  select: `${pinnedWhereWide} start-0 flex items-center ps-4 pe-1.5`,
  thumb: `${pinnedWhereWide} start-[46px] flex items-center px-1.5`,
  // A narrow list has room for the name alone.
  name: `${pinned} sticky start-0 @[40rem]/list:start-[106px] flex min-w-0 items-center gap-2 px-1.5`,
  menu: "sticky end-0 z-1 flex h-full items-center justify-end bg-inherit ps-1.5 pe-4",
};

const atEnd: ReadonlySet<TableColumn> = new Set(["pixels", "size", "updated", "created", "expiry"]);

const room = {
  any: "block",
  middle: "hidden @[40rem]/list:block",
  wide: "hidden @[56rem]/list:block",
};

/** A cell that is reached by keys; brought into view beside what is pinned. */
export const focusedCell =
  "focus-visible:focus-ring-inset pointer-coarse:focus:focus-ring-inset scroll-me-12 scroll-ms-(--pinned-narrow) @[40rem]/list:scroll-ms-(--pinned)";

/** The classes of a chosen column's cell or heading. */
export function columnClass(
  column: TableColumn,
  isAutomatic: boolean,
  isEdited: boolean = false,
): string {
  // The field lies over the cell and over what is around it.
  if (isEdited) return "relative h-full min-w-0 px-0.5 pt-2 group-data-compact/browser:pt-0";
  const usual = middleColumns.has(column) ? room.middle : room.wide;
  const display = isAutomatic ? usual : room.any;
  if (column === "gaps") return "flex h-full min-w-0 items-center justify-end px-1.5 text-ink-2";
  return `${display} h-full min-w-0 content-center truncate px-1.5 text-ink-2${atEnd.has(column) ? " text-end tabular-nums" : ""}`;
}

/** The tracks of the rows, for lists of different widths. */
export function trackStyle(
  { columns: chosen, widths }: TableView,
  shown: readonly TableColumn[],
): Record<`--${string}`, string> {
  const tracks = (columns: readonly TableColumn[], least: number, usual = usualWidth) =>
    [
      "46px 60px",
      widths.name ? `${Math.min(least, widths.name)}px` : `minmax(${least}px, 1fr)`,
      ...columns.map((column) => `${widths[column] ?? usual(column)}px`),
      // Somebody must take what is left over.
      widths.name ? "minmax(46px, 1fr)" : "46px",
    ].join(" ");
  const name = widths.name ?? usualWidth("name");
  return {
    "--tracks-narrow": chosen
      ? tracks(shown, narrowName)
      : tracks(["gaps"], narrowest.name, () => narrowest.gaps),
    "--tracks-middle": tracks(
      chosen ? shown : usualColumns.filter((column) => middleColumns.has(column)),
      name,
    ),
    "--tracks-wide": tracks(shown, name),
    // What stays at the side when the rest scrolls: the name is no wider than it must be then.
    "--pinned-narrow": `${Math.min(narrowName, name)}px`,
    "--pinned": `${106 + name}px`,
  };
}

/** The name beside which a narrow list scrolls leaves room for something. Pixels. */
const narrowName = 140;

/** With these there is room for both at 320 pixels, and for "10 von 12". */
const narrowest = { name: 84, gaps: 84 };

/** Pixels from one row to the next. */
export const rowHeights = { comfortable: 48, compact: 32 } as const;
