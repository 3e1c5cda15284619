import type { SpaceOverview } from "./library.ts";
import {
  type CellColumn,
  isCellColumn,
  isTextColumn,
  type TableColumn,
  type TextColumn,
} from "./table-view.ts";
import { cellFromKey, cellKey, type TextCell } from "./text-cell.ts";

/** More texts than this are not shown beside each other: each list of rows would carry them all. */
export const mostTextColumns = 24;

/** What a space keeps texts in. */
export type TextSpace = {
  space: { defaultLanguage: string };
  fields: readonly Pick<SpaceOverview["fields"][number], "key" | "translatable">[];
  languages: readonly Pick<SpaceOverview["languages"][number], "code" | "isActive">[];
};

/** The column that shows a text. */
export function columnOfText({ field, language }: TextCell, defaultLanguage: string): TextColumn {
  const isShort = (field === "alt" || field === "title") && language === defaultLanguage;
  return isShort ? field : cellKey({ field, language });
}

/** The text that a column shows. */
export function textOfColumn(column: TextColumn, defaultLanguage: string): TextCell {
  return isCellColumn(column) ? cellFromKey(column) : { field: column, language: defaultLanguage };
}

/** The columns of a field: one for each language that is asked for, or one if it has none. */
export function columnsOfField(
  { key, translatable }: TextSpace["fields"][number],
  { space, languages }: Pick<TextSpace, "space" | "languages">,
): TextColumn[] {
  if (!translatable) return [cellKey({ field: key, language: "" })];
  return languages
    .filter(({ isActive }) => isActive)
    .map(({ code }) => columnOfText({ field: key, language: code }, space.defaultLanguage));
}

/** The chosen columns that a space has, each once and by its name there. */
export function knownColumns(chosen: readonly TableColumn[], texts: TextSpace): TableColumn[] {
  const { defaultLanguage } = texts.space;
  const columns = texts.fields.flatMap((field) => columnsOfField(field, texts));
  const byCell = new Map(
    columns.map((column) => [cellKey(textOfColumn(column, defaultLanguage)), column]),
  );
  const nameOf = (column: TableColumn): TableColumn | undefined => {
    if (!isTextColumn(column)) return column;
    const cell = textOfColumn(column, defaultLanguage);
    // A field that is not translated any more has one column for all.
    return byCell.get(cellKey(cell)) ?? byCell.get(cellKey({ ...cell, language: "" }));
  };
  const known = [...new Set(chosen.map(nameOf))].filter((column) => column !== undefined);
  const tooMany = known.filter(isTextColumn).slice(mostTextColumns);
  return known.filter((column) => !tooMany.some((one) => one === column));
}

/** The cells whose texts a list must be asked for: rows have the two of the default language. */
export function askedTexts(shown: readonly TableColumn[]): CellColumn[] {
  return shown.filter(isCellColumn).toSorted();
}
