import type { TableColumn } from "./table-view.ts";

/** How many columns are kept for all spaces together. */
export const mostKeptColumns = 120;

/**
 * The columns as they are wanted in a space, with those that other spaces have where they stood:
 * behind the nearest one before them that is still there.
 */
export function withOtherColumns(
  wanted: readonly TableColumn[],
  kept: readonly TableColumn[],
  isOther: (column: TableColumn) => boolean,
): TableColumn[] {
  const all = [...wanted];
  for (const [index, column] of kept.entries()) {
    if (all.includes(column) || !isOther(column)) continue;
    const before = kept.slice(0, index).findLast((one) => all.includes(one));
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, column);
  }
  return all.slice(0, mostKeptColumns);
}
