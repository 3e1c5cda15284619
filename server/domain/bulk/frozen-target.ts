import type { AssetSearch } from "#lib/asset-search.ts";
import type { AssetTarget } from "#lib/read-asset-target.ts";
import { database } from "#server/db/database.ts";
import { type Place, placesOf } from "../assets/page-bounds.ts";
import { sortOf } from "../assets/search-plan.ts";

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
    bounds: within ? await placesOf(database(), spaceId, sortOf(search), within) : null,
  };
}

async function greatestId(): Promise<number> {
  const [row] = await database().queryRows(`SELECT MAX("id") AS "id" FROM "Asset"`, []);
  return Number(row?.id ?? 0);
}
