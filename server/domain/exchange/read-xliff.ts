import { SaxesParser } from "saxes";
import { AppError } from "#lib/app-error.ts";
import { mostRows } from "./import-limits.ts";
import type { FileRow, ReadFile, RowProblem } from "./text-row.ts";

const namespace = "urn:oasis:names:tc:xliff:document:2.0";

/**
 * Reads the targets of an XLIFF 2 file whose units `xliffOfTexts` named. A unit without a target
 * leaves its text alone. Throws `invalid` for what is no such file; a document type, the door to
 * entities that grow and that read files, is refused as a whole.
 */
export function readXliff(content: string): ReadFile {
  const byAsset = new Map<string, FileRow>();
  const problems: RowProblem[] = [];
  let language = "";
  let unit: { id: string; row: number; target: string | null } | null = null;
  let isInTarget = false;
  let units = 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("doctype", () => {
    throw new AppError("invalid", { reason: "import_doctype" });
  });
  parser.on("error", (error) => {
    throw new AppError("invalid", {
      reason: "import_broken",
      values: { line: parser.line, message: error.message.slice(0, 200) },
    });
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (uri !== namespace) return;
    const value = (name: string) => attributes[name]?.value ?? "";
    if (local === "xliff") {
      language = value("trgLang");
      if (!value("version").startsWith("2.") || language === "")
        throw new AppError("invalid", { reason: "import_no_xliff" });
    } else if (local === "unit") {
      units += 1;
      if (units > mostRows * 10)
        throw new AppError("too_large", { reason: "import_rows", values: { max: mostRows * 10 } });
      unit = { id: value("id"), row: parser.line, target: null };
    } else if (local === "target" && unit) {
      isInTarget = true;
      unit.target ??= "";
    } else if (local === "cp" && unit && isInTarget) unit.target += codePoint(value("hex"));
  });
  const addText = (text: string) => {
    if (unit && isInTarget) unit.target += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ local, uri }) => {
    if (uri !== namespace) return;
    if (local === "target") isInTarget = false;
    if (local !== "unit" || !unit) return;
    addUnit(unit, language, byAsset, problems);
    unit = null;
  });
  parser.write(content).close();
  if (language === "") throw new AppError("invalid", { reason: "import_no_xliff" });
  return { rows: [...byAsset.values()], problems };
}

function addUnit(
  unit: { id: string; row: number; target: string | null },
  language: string,
  byAsset: Map<string, FileRow>,
  problems: RowProblem[],
): void {
  const match = /^(\d{1,10})\.([a-z0-9_]{1,60})\.(\d{1,9})$/.exec(unit.id);
  const id = Number(match?.[1]);
  if (!match || id < 1 || id >= 2 ** 31) {
    problems.push({ row: unit.row, column: "", reason: "import_bad_id", values: { id: unit.id } });
    return;
  }
  if (!unit.target) return;
  // Units of one asset may come from exports of different days.
  const key = `${id} ${match[3]}`;
  const row = byAsset.get(key) ?? {
    row: unit.row,
    id,
    externalId: null,
    version: Number(match[3]),
    texts: [],
  };
  row.texts.push({ field: match[2] ?? "", language, value: unit.target });
  byAsset.set(key, row);
}

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
