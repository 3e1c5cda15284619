import type { Asset, AssetSummary } from "#lib/asset.ts";
import { isCellColumn, type TextColumn } from "#lib/table-view.ts";
import type { TextCell } from "#lib/text-cell.ts";

/** The text that a column shows of a row: null when there is none, undefined while it was not read. */
export function cellText(row: AssetSummary, column: TextColumn): string | null | undefined {
  return isCellColumn(column) ? row.askedTexts?.[column] : row[column];
}

/** The row with another text in a column. */
export function withCellText(
  row: AssetSummary,
  column: TextColumn,
  value: string | null,
): AssetSummary {
  return isCellColumn(column)
    ? { ...row, askedTexts: { ...row.askedTexts, [column]: value } }
    : { ...row, [column]: value };
}

/** The text of a whole asset. */
export function assetText({ texts }: Asset, { field, language }: TextCell): string | null {
  const found = texts.find((text) => text.field === field && text.language === language);
  return found?.value ?? null;
}
