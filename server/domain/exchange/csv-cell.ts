/** Stands for a deliberate empty text: an empty cell says that there is none. */
export const emptyMark = "(empty)";

/** What spreadsheets take for a formula, the full-width forms that some convert included. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * A text as a cell. One that a spreadsheet would run gets an apostrophe in front, and so does one
 * that begins with an apostrophe or reads like the mark, so that `textOfCell` gives back exactly
 * what was there.
 */
export function cellOfText(text: string | null): string {
  if (text === null) return "";
  if (text === "") return emptyMark;
  return formula.test(text) || text.startsWith("'") || text === emptyMark ? `'${text}` : text;
}

/** The text that a cell stands for; null for an empty cell. */
export function textOfCell(cell: string): string | null {
  if (cell === "") return null;
  if (cell.startsWith("'")) return cell.slice(1);
  return cell.trim() === emptyMark ? "" : cell;
}
