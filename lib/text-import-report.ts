/** What importing a file of texts would do. */
export type TextImportReport = {
  rows: number;
  changedAssets: number;
  changedTexts: number;
  /** Texts that others changed since the file was written. */
  conflicts: number;
  /** Texts that are left alone for another reason. */
  refusals: number;
  problemCount: number;
  /** The first of what is wrong with the file. `reason` is a key under `errors.reason`. */
  problems: {
    row: number;
    column: string;
    reason: string;
    values?: Record<string, string | number>;
  }[];
  /** The first of what differs. */
  differences: {
    row: number;
    assetId: number;
    name: string;
    field: string;
    language: string;
    before: string | null;
    after: string | null;
    /** Why it would be left alone; null when it would be written. */
    reason: string | null;
    values?: Record<string, string | number>;
  }[];
};
