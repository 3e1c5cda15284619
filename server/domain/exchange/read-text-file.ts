import { AppError } from "#lib/app-error.ts";
import { mostImportBytes } from "./import-limits.ts";
import { readCsv } from "./read-csv.ts";
import { readXliff } from "./read-xliff.ts";
import type { ReadFile } from "./text-row.ts";

/** Reads a file of texts by what is in it. Throws `too_large` and `invalid`. */
export function readTextFile(bytes: Uint8Array, options: { clears: boolean }): ReadFile {
  if (bytes.length > mostImportBytes)
    throw new AppError("too_large", {
      reason: "import_too_large",
      values: { megabytes: mostImportBytes / 1024 / 1024 },
    });
  const content = decode(bytes);
  if (content.trim() === "") throw new AppError("invalid", { reason: "import_empty" });
  return content.trimStart().startsWith("<")
    ? readXliff(content)
    : readCsv(content, options.clears);
}

/** UTF-8, or UTF-16 where a byte order mark says so: Excel's "Unicode text". */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AppError("invalid", { reason: "import_encoding" });
  }
}
