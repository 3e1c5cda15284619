import type { SizedColumn } from "#lib/table-view.ts";

/** Beside what a cell shows: its padding, the edge of the heading, and a little room. Pixels. */
const beside = 24;

/** How wide a column must be to show the whole of every cell that is drawn. Pixels. */
export function fittingWidth(grid: Element, column: SizedColumn): number {
  const range = document.createRange();
  let widest = 0;
  for (const cell of grid.querySelectorAll(`[data-column="${column}"]`)) {
    for (const child of cell.childNodes) {
      if (child instanceof Element && child.matches("[data-column-edge]")) continue;
      range.selectNodeContents(child);
      widest = Math.max(widest, range.getBoundingClientRect().width);
    }
  }
  return widest + beside;
}
