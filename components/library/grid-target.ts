export type GridPosition = {
  /** Of the focused item; -1 without one. */
  index: number;
  /** How many there are. */
  count: number;
  columns: number;
  /** Rows that fit on the screen. */
  pageRows: number;
};

/**
 * Where a key moves the focus in a grid of items, as the ARIA grid pattern says, among all
 * there are, read or not. Null: the key does not move. One column makes it a list.
 */
export function gridTarget(
  key: string,
  isControl: boolean,
  { index, count, columns, pageRows }: GridPosition,
): number | null {
  if (count === 0) return null;
  const isList = columns === 1;
  const from = index < 0 ? 0 : index;
  const clamp = (wanted: number) => Math.min(count - 1, Math.max(0, wanted));
  const rowStart = from - (from % columns);
  switch (key) {
    case "ArrowRight":
      return isList ? null : clamp(from + 1);
    case "ArrowLeft":
      return isList ? null : clamp(from - 1);
    case "ArrowDown":
      return index < 0 ? 0 : down(from, columns, count);
    case "ArrowUp":
      return from - columns < 0 ? from : from - columns;
    case "Home":
      return isControl || isList ? 0 : rowStart;
    case "End":
      return isControl || isList ? count - 1 : clamp(rowStart + columns - 1);
    case "PageDown":
      return clamp(from + columns * Math.max(1, pageRows));
    case "PageUp": {
      const rows = Math.min(Math.max(1, pageRows), Math.floor(from / columns));
      return from - rows * columns;
    }
    default:
      return null;
  }
}

/** From the last full row into a shorter one below, the focus goes to its last item. */
function down(from: number, columns: number, count: number): number {
  if (from + columns < count) return from + columns;
  const lastRow = Math.floor((count - 1) / columns);
  return Math.floor(from / columns) < lastRow ? count - 1 : from;
}
