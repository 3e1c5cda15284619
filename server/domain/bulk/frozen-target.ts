import { AppError } from "#lib/app-error.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import type { AssetTarget } from "#lib/asset-target.ts";
import { database } from "#server/db/database.ts";
import { sortOf } from "../assets/search-plan.ts";

/** A place in the order of a list: the sort key (milliseconds for times) and the id. */
type Place = { key: string | number; id: number };

/**
 * A target that stays what it was when the command was given, however long the work takes:
 * neither what comes later nor what the work itself changes moves its bounds.
 */
export type FrozenTarget =
  | { kind: "ids"; ids: number[] }
  | {
      kind: "query";
      search: AssetSearch;
      except: number[];
      upTo: number;
      bounds: { low: Place; high: Place } | null;
    };

/** Throws `not_found` when an end of a range is gone. */
export async function freezeTarget(spaceId: number, target: AssetTarget): Promise<FrozenTarget> {
  if (target.kind === "ids")
    return { kind: "ids", ids: [...new Set(target.ids)].sort((one, other) => one - other) };
  const { search, except, within } = target;
  const upTo = target.upTo ?? (await greatestId());
  return {
    kind: "query",
    search,
    except,
    upTo,
    bounds: within ? await boundsOf(spaceId, search, within) : null,
  };
}

async function greatestId(): Promise<number> {
  const [row] = await database().queryRows(`SELECT MAX("id") AS "id" FROM "Asset"`, []);
  return Number(row?.id ?? 0);
}

async function boundsOf(
  spaceId: number,
  search: AssetSearch,
  { from, to }: { from: number; to: number },
): Promise<{ low: Place; high: Place }> {
  const { column } = sortOf(search);
  const rows = await database().queryRows<{ id: unknown; key: unknown }>(
    `SELECT "id", "${column}" AS "key" FROM "Asset" WHERE "spaceId" = ? AND "id" IN (?, ?)
     ORDER BY "${column}", "id"`,
    [spaceId, from, to],
  );
  const [low] = rows;
  const high = rows.at(-1);
  if (!low || !high || (rows.length < 2 && from !== to))
    throw new AppError("not_found", { field: "asset" });
  return { low: placeOf(low), high: placeOf(high) };
}

function placeOf({ key, id }: { key: unknown; id: unknown }): Place {
  if (key instanceof Date) return { key: key.getTime(), id: Number(id) };
  return { key: typeof key === "string" ? key : Number(key), id: Number(id) };
}
