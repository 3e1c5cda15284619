/** The texts that one row of a file asks for, once its asset is found. */
export type TextRow = {
  /** Where it stands in the file: a line of a table, or a number counted from 1. */
  row: number;
  assetId: number;
  /** The asset's version when the file was written; null when it does not say. */
  version: number | null;
  /** Null removes a text; an empty string is a deliberate empty. */
  texts: { field: string; language: string; value: string | null }[];
  /** Writes over what others changed since. */
  overwrites: boolean;
};

/** A row as a file says it, before anybody looked into the library. */
export type FileRow = Pick<TextRow, "row" | "version" | "texts"> & {
  id: number | null;
  externalId: string | null;
};

/** What is wrong with a place in the file. */
export type RowProblem = {
  row: number;
  /** `alt:de`, or empty when it is the row as a whole. */
  column: string;
  /** A key under `errors.reason` in the messages, with the values that fill it. */
  reason: string;
  values?: Record<string, string | number>;
};

export type ReadFile = { rows: FileRow[]; problems: RowProblem[] };
