import { database } from "#server/db/database.ts";
import type { Database, SqlValue } from "#server/db/open-database.ts";
import type { Sql } from "../assets/filters/filter.ts";
import { within } from "../assets/page-bounds.ts";
import { filtersOf } from "../assets/search-filters.ts";
import { searchSource, sortOf } from "../assets/search-plan.ts";
import type { FrozenTarget } from "./frozen-target.ts";

/**
 * The next assets of a target behind an id, by id: whatever a change makes of the ones before,
 * none is met twice and none is passed over.
 */
export async function nextTargetIds(
  spaceId: number,
  target: FrozenTarget,
  after: number,
  limit: number,
): Promise<number[]> {
  if (target.kind === "ids") return target.ids.filter((id) => id > after).slice(0, limit);
  const db = database();
  const source = await targetSource(db, spaceId, target);
  const rows = await db.queryRows<{ id: unknown }>(
    `SELECT a."id" ${source.sql} AND a."id" > ? ORDER BY a."id" LIMIT ?`,
    [...source.values, after, limit],
  );
  return rows.map((row) => Number(row.id));
}

/** How many assets a target has, all counted: for work that takes its time anyway. */
export async function countTarget(spaceId: number, target: FrozenTarget): Promise<number> {
  if (target.kind === "ids") return target.ids.length;
  const db = database();
  const source = await targetSource(db, spaceId, target);
  const [row] = await db.queryRows(`SELECT COUNT(*) AS "count" ${source.sql}`, source.values);
  return Number(row?.count ?? 0);
}

/** `FROM ... WHERE ...` of the assets that a query stands for. */
async function targetSource(
  db: Database,
  spaceId: number,
  { search, except, upTo, bounds }: Extract<FrozenTarget, { kind: "query" }>,
): Promise<Sql> {
  const filters = await filtersOf(db, spaceId, search);
  const { from, where } = searchSource(db, spaceId, search, filters, {
    driver: -1,
    ids: null,
    isOrdered: true,
  });
  const conditions: Sql[] = [where, { sql: `a."id" <= ?`, values: [upTo] }];
  if (except.length > 0) conditions.push(exclusion(db, except));
  const part = bounds ? within(db, sortOf(search), bounds)("a") : { sql: "", values: [] };
  // Walking by id passes over the table once for a whole job; an index of a filter would have to
  // be sorted anew for every step.
  const byId = db.provider === "sqlite" ? " NOT INDEXED" : "";
  return {
    sql: `FROM ${from.sql}${byId} WHERE ${conditions.map((condition) => condition.sql).join(" AND ")}${part.sql}`,
    values: [
      ...from.values,
      ...conditions.flatMap((condition): readonly SqlValue[] => condition.values),
      ...part.values,
    ],
  };
}

function exclusion(db: Database, ids: readonly number[]): Sql {
  const list =
    db.provider === "sqlite"
      ? "SELECT value FROM json_each(?)"
      : "SELECT value::int FROM json_array_elements_text(?::json)";
  return { sql: `a."id" NOT IN (${list})`, values: [JSON.stringify(ids)] };
}
