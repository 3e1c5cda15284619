import type { DatabaseProvider } from "#server/db/database-provider.ts";
import type { Filter } from "./filter.ts";

/** Names and texts that contain every one of these, which are folded as lib/search-fold.ts does. */
export function textFilter(provider: DatabaseProvider, terms: readonly string[]): Filter {
  // Both sides are folded, so it does not matter that LIKE minds case in one database only.
  // Measured on SQLite: a third faster than instr().
  const check = {
    sql: terms.map(() => `a."searchText" LIKE ? ESCAPE '\\'`).join(" AND "),
    values: terms.map((term) => `%${escapeLike(term)}%`),
  };
  // PostgreSQL chooses between its trigram index and the sort order by its own statistics.
  if (provider === "postgresql") return { check, isWords: true };
  const match = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(" AND ");
  return {
    check,
    ids: {
      sql: `SELECT rowid AS "id" FROM "AssetSearch" WHERE "AssetSearch" MATCH ?`,
      values: [match],
    },
    keepsIds: true,
    isWords: true,
  };
}

/** The signs that mean something to LIKE, made plain. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
