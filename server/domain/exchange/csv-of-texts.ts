import { stringify } from "csv-stringify/sync";
import type { Asset } from "#lib/asset.ts";
import { cellOfText } from "./csv-cell.ts";
import { columnOf } from "./text-columns.ts";

/** The columns in front of the texts. `version` tells an import what has changed since. */
export const fixedColumns = ["id", "external_id", "version", "name"] as const;

/** A table with one row for each asset and one column for each text. */
export async function* csvOfTexts(
  assets: AsyncIterable<Asset>,
  columns: readonly { field: string; language: string }[],
  { delimiter, hasBom }: { delimiter: string; hasBom: boolean },
): AsyncGenerator<string> {
  const line = (cells: readonly string[]) =>
    stringify([[...cells]], { delimiter, record_delimiter: "\r\n" });
  const names = columns.map(({ field, language }) => columnOf(field, language));
  yield (hasBom ? "\ufeff" : "") + line([...fixedColumns, ...names]);
  for await (const asset of assets)
    yield line([
      String(asset.id),
      cellOfText(asset.externalId),
      String(asset.version),
      cellOfText(asset.name),
      ...columns.map(({ field, language }) =>
        cellOfText(
          asset.texts.find((text) => text.field === field && text.language === language)?.value ??
            null,
        ),
      ),
    ]);
}
