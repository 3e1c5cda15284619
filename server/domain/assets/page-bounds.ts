import { AppError } from "#lib/app-error.ts";
import type { Database, SqlValue } from "#server/db/open-database.ts";
import type { Sql } from "./filters/filter.ts";
import type { SearchPlan } from "./search-plan.ts";

/** A condition that narrows a search to a part of its list, for a table alias. */
export type Narrow = (alias: string) => Sql;

type Sort = SearchPlan["sort"];

export const everything: Narrow = () => ({ sql: "", values: [] });

/** Several of them at once. */
export function narrowBy(...parts: readonly Narrow[]): Narrow {
  return (alias) => {
    const given = parts.map((part) => part(alias));
    return {
      sql: given.map(({ sql }) => sql).join(""),
      values: given.flatMap(({ values }) => values),
    };
  };
}

/** What comes behind a cursor. Throws AppError `invalid` for a text that is none. */
export function behindCursor(db: Database, sort: Sort, cursor: string | undefined): Narrow {
  if (!cursor) return everything;
  return compare(sort, sort.isDescending ? "<" : ">", readCursor(db, sort, cursor));
}

/** Only what existed when the asset with this id was the newest, so that rows keep their places. */
export function upToId(db: Database, id: number | undefined): Narrow {
  if (id === undefined) return everything;
  // The plus sign keeps SQLite from finding by this, rather than testing.
  const off = db.provider === "sqlite" ? "+" : "";
  return (alias) => ({ sql: ` AND ${off}${alias}."id" <= ?`, values: [id] });
}

/** A place in the order of a list: the sort key (milliseconds for times) and the id. */
export type Place = { key: string | number; id: number };

/**
 * Where the ends of a range stand, whichever comes first. Throws AppError `not_found` when one of
 * them is gone.
 */
export async function placesOf(
  db: Database,
  spaceId: number,
  { column }: Sort,
  ends: { from: number; to: number },
): Promise<{ low: Place; high: Place }> {
  const rows = await db.queryRows<{ id: number; key: unknown }>(
    `SELECT "id", "${column}" AS "key" FROM "Asset" WHERE "spaceId" = ? AND "id" IN (?, ?)
     ORDER BY "${column}", "id"`,
    [spaceId, ends.from, ends.to],
  );
  const [low] = rows;
  const high = rows.at(-1);
  if (!low || !high || (rows.length < 2 && ends.from !== ends.to))
    throw new AppError("not_found", { field: "asset" });
  return { low: placeOf(low), high: placeOf(high) };
}

/** The part of a list from one place to another, both included. */
export function within(
  db: Database,
  sort: Sort,
  { low, high }: { low: Place; high: Place },
): Narrow {
  return narrowBy(
    compare(sort, ">=", cursorOf(db, sort, low)),
    compare(sort, "<=", cursorOf(db, sort, high)),
  );
}

function placeOf({ key, id }: { key: unknown; id: unknown }): Place {
  return { key: plainKey(key), id: Number(id) };
}

type Cursor = { key: SqlValue; id: number };

function compare({ column }: Sort, sign: string, { key, id }: Cursor): Narrow {
  return (alias) => ({
    sql: ` AND (${alias}."${column}", ${alias}."id") ${sign} (?, ?)`,
    values: [key, id],
  });
}

/** A cursor as callers carry it: the sort key and the id of a row. */
export function writeCursor(row: { sortKey?: unknown; id?: unknown }): string {
  const key = plainKey(row.sortKey);
  return Buffer.from(JSON.stringify([key, Number(row.id)])).toString("base64url");
}

function readCursor(db: Database, sort: Sort, text: string): Cursor {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (Array.isArray(value)) {
      const [key, id] = value;
      if ((typeof key === "string" || typeof key === "number") && Number.isSafeInteger(id))
        return cursorOf(db, sort, { key, id });
    }
  } catch {
    // Falls through to the refusal.
  }
  throw new AppError("invalid", { field: "after", reason: "bad_cursor" });
}

function cursorOf(db: Database, { column }: Sort, row: { key: unknown; id: unknown }): Cursor {
  const key = plainKey(row.key);
  const isDate = ["createdAt", "updatedAt", "expiryKey"].includes(column);
  const isText = db.provider === "postgresql" && isDate;
  return { key: isText ? new Date(Number(key)).toISOString() : key, id: Number(row.id) };
}

function plainKey(key: unknown): string | number {
  if (key instanceof Date) return key.getTime();
  return typeof key === "string" ? key : Number(key);
}
