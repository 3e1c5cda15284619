import { CsvError, parse } from "csv-parse/sync";
import { AppError } from "#lib/app-error.ts";
import { textOfCell } from "./csv-cell.ts";
import { fixedColumns } from "./csv-of-texts.ts";
import { mostRows } from "./import-limits.ts";
import { readColumn } from "./text-columns.ts";
import type { FileRow, ReadFile, RowProblem } from "./text-row.ts";

/**
 * Reads a table of texts. An empty cell leaves its text alone, or removes it where `clears` says
 * so. Throws `invalid` for what is no such table.
 */
export function readCsv(content: string, clears: boolean): ReadFile {
  const delimiter = delimiterOf(content);
  const records = parseRecords(content, delimiter);
  const [header, ...lines] = records;
  if (!header) throw new AppError("invalid", { reason: "import_empty" });
  if (lines.length > mostRows)
    throw new AppError("too_large", { reason: "import_rows", values: { max: mostRows } });
  const names = header.record.map((name) => name.trim());
  const at = (name: (typeof fixedColumns)[number]) => names.indexOf(name);
  if (at("id") === -1 && at("external_id") === -1)
    throw new AppError("invalid", { reason: "import_no_id" });
  const problems: RowProblem[] = [];
  const columns = names.flatMap((name, index) => {
    if (name === "" || fixedColumns.some((fixed) => fixed === name)) return [];
    const column = readColumn(name);
    if (!column || names.indexOf(name) !== index) {
      problems.push({ row: 1, column: name, reason: "import_column", values: { column: name } });
      return [];
    }
    return [{ ...column, index }];
  });
  if (columns.length === 0) throw new AppError("invalid", { reason: "import_no_columns" });
  const rows: FileRow[] = [];
  for (const { record, info } of lines) {
    if (record.every((cell) => cell.trim() === "")) continue;
    const row = info.lines;
    const idText = (record[at("id")] ?? "").trim();
    const version = (record[at("version")] ?? "").trim();
    const externalId = textOfCell((record[at("external_id")] ?? "").trim());
    const id = Number(idText);
    if (idText === "" ? !externalId : !isRowId(id)) {
      problems.push({ row, column: "id", reason: "import_bad_id", values: { id: idText } });
      continue;
    }
    rows.push({
      row,
      id: idText === "" ? null : id,
      externalId,
      version: /^\d{1,9}$/.test(version) ? Number(version) : null,
      texts: columns.flatMap(({ field, language, index }) => {
        const value = textOfCell(record[index] ?? "");
        return value === null && !clears ? [] : [{ field, language, value }];
      }),
    });
  }
  return { rows, problems };
}

type Parsed = { record: string[]; info: { lines: number } };

function parseRecords(content: string, delimiter: string): Parsed[] {
  try {
    // With `info` each record comes with where it stands.
    return parse(content, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 2_000_000,
    }) as unknown as Parsed[];
  } catch (error) {
    if (error instanceof CsvError)
      throw new AppError("invalid", {
        reason: "import_broken",
        values: { line: Number(error.lines ?? 0), message: error.code },
      });
    throw error;
  }
}

/** The names of columns have none of these signs, so the first line says which one parts them. */
function delimiterOf(content: string): string {
  const first = /^[^\r\n]*/.exec(content)?.[0] ?? "";
  const count = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].toSorted((one, other) => count(other) - count(one))[0] ?? ",";
}

function isRowId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id < 2 ** 31;
}
