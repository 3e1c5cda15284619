import type { DatabaseProvider } from "#server/db/database-provider.ts";
import type { SqlValue } from "#server/db/open-database.ts";

export type Sql = { sql: string; values: readonly SqlValue[] };

/** One condition of a search, in the forms a plan chooses from. */
export type Filter = {
  /** Tests a row that something else found. */
  check: Sql;
  /** Finds the rows by an index of its own: a SELECT of one column, `id`. */
  ids?: Sql;
  /** The index behind `ids` leaves out the trash. */
  sparesTrash?: boolean;
  /** How many assets outside the trash it finds, from a counter that triggers keep. */
  counter?: Sql;
  /** Whether the counter is exact, and not just no less than the truth. */
  isExact?: boolean;
  /** Finding the ids is the dear part, so a list of few is kept from the estimate. */
  keepsIds?: boolean;
  /** Its index gives rows in the order of most lists. */
  isOrdered?: boolean;
  /** It looks for words, which stand together at the beginning of names. */
  isWords?: boolean;
};

/** What filters are made for. */
export type FilterScope = { provider: DatabaseProvider; spaceId: number; now: number };

/** `?, ?, ?` for an IN list. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}

/** Before a column: keeps SQLite from finding by it, rather than testing. It has no statistics. */
export function untouched(provider: DatabaseProvider): string {
  return provider === "sqlite" ? "+" : "";
}

/** What of a filter holds in the trash too. */
export function inTrash({ check, ids, keepsIds, sparesTrash, isWords = false }: Filter): Filter {
  return ids && !sparesTrash ? { check, ids, keepsIds, isWords } : { check, isWords };
}

/** Lets through what the filter does not: also where a column is null. */
export function notMatching({ check }: Filter): Filter {
  return { check: { sql: `(${check.sql}) IS NOT TRUE`, values: check.values } };
}

/** Lets through what any of the filters does. */
export function anyOf(filters: readonly Filter[]): Filter {
  const [only, ...others] = filters;
  if (!only) return nothing;
  if (others.length === 0) return only;
  const values = filters.flatMap(({ check }): readonly SqlValue[] => check.values);
  const check = { sql: `(${filters.map((one) => `(${one.check.sql})`).join(" OR ")})`, values };
  const ids = filters.flatMap((one) => (one.ids ? [one.ids] : []));
  // Each part is a select of its own, because a UNION takes no LIMIT or ORDER BY inside.
  if (ids.length < filters.length) return { check };
  return {
    check,
    ids: {
      sql: ids.map(({ sql }) => `SELECT "id" FROM (${sql}) AS part`).join(" UNION "),
      values: ids.flatMap((one): readonly SqlValue[] => one.values),
    },
    sparesTrash: filters.some((one) => one.sparesTrash),
  };
}

/** Lets nothing through. */
export const nothing: Filter = {
  check: { sql: "1 = 0", values: [] },
  ids: { sql: `SELECT a."id" FROM "Asset" a WHERE 1 = 0`, values: [] },
};
