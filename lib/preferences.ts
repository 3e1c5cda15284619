import { readTableView } from "./read-table-view.ts";
import type { TableView } from "./table-view.ts";

/** What a person set for themselves. */
export type Preferences = {
  /** Whether single characters (M, T, /) do something, which gets in the way of speech input. */
  letterKeys: boolean;
  /** Whether Space looks at an asset and Shift+Space selects it, instead of the other way round. */
  spacePreviews: boolean;
  /** The columns of the table of assets, their widths, and how close its rows are. */
  table: TableView;
};

/** The preferences that a column holds; whatever does not fit is as if it had never been set. */
export function readPreferences(stored: unknown): Preferences {
  const given = typeof stored === "object" && stored !== null ? stored : {};
  return {
    letterKeys: !("letterKeys" in given && given.letterKeys === false),
    spacePreviews: "spacePreviews" in given && given.spacePreviews === true,
    table: readTableView("table" in given ? given.table : null),
  };
}
