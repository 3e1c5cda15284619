import type { KeyboardEvent } from "react";
import { isTextColumn, type TextColumn } from "#lib/table-view.ts";

const cellKeys: ReadonlySet<string> = new Set(["ArrowRight", "ArrowLeft", "Escape", "Enter", "F2"]);

/**
 * Keys in the cells of a row of the table: arrows go from the row to its cells and back, Enter and
 * F2 open a text. Answers whether it did something; a card has no cells.
 */
export function handleCellKey(
  event: KeyboardEvent,
  row: Element,
  key: string,
  openText: (column: TextColumn) => void,
): boolean {
  // Going through the rows measures no cells.
  if (!cellKeys.has(key)) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  // What there is no room for is not drawn.
  const cells = [...row.querySelectorAll<HTMLElement>("[data-column]")].filter(
    (cell) => cell.offsetWidth > 0,
  );
  const place = event.target instanceof HTMLElement ? cells.indexOf(event.target) : -1;
  const cell = cells[place];
  switch (key) {
    case "ArrowRight":
      return focusCell(cells[place + 1]);
    case "ArrowLeft":
      return place >= 0 && focusCell(cells[place - 1] ?? row);
    case "Escape":
      return cell !== undefined && focusCell(row);
    case "Enter":
    case "F2": {
      const column = cell?.dataset.column;
      if (!isTextColumn(column)) return false;
      openText(column);
      return true;
    }
    default:
      return false;
  }
}

function focusCell(cell: Element | undefined): boolean {
  if (!(cell instanceof HTMLElement)) return false;
  cell.focus();
  return true;
}
