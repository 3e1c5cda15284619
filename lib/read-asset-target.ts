import type { AssetSearch } from "./asset-search.ts";
import { assetSearch, readId, searchParts } from "./read-asset-search.ts";

/** Ids that one target names at most; whoever selects more selects by a query. */
export const mostTargetIds = 10_000;

/**
 * The assets that a command is about: some by their ids, or all that a search finds but for a
 * few. A query is resolved on the server when the command runs, so it may stand for a million.
 */
export type AssetTarget =
  | { kind: "ids"; ids: number[] }
  | {
      kind: "query";
      search: AssetSearch;
      except: number[];
      /** Only what existed when it was chosen: assets with greater ids came later. */
      upTo?: number | undefined;
      /** Only the part of the list from one asset to the other, in its order, both included. */
      within?: { from: number; to: number } | undefined;
    };

/** Reads a target out of JSON; undefined when it is none. */
export function readAssetTarget(value: unknown): AssetTarget | undefined {
  if (!isRecord(value)) return undefined;
  if (value.kind === "ids") {
    const ids = readIds(value.ids);
    return ids && ids.length > 0 ? { kind: "ids", ids } : undefined;
  }
  if (value.kind !== "query" || !isRecord(value.search)) return undefined;
  const search = readParts(value.search);
  const except = readIds(value.except ?? []);
  const upTo = value.upTo === undefined ? undefined : readNumber(value.upTo);
  const within = value.within === undefined ? undefined : readWithin(value.within);
  const isBroken =
    (value.upTo !== undefined && upTo === undefined) ||
    (value.within !== undefined && within === undefined);
  if (!search || !except || isBroken) return undefined;
  return {
    kind: "query",
    search,
    except,
    ...(upTo !== undefined && { upTo }),
    ...(within !== undefined && { within }),
  };
}

/** Strict, unlike an address: a condition that is left out would stand for more assets. */
function readParts(given: Record<string, unknown>): AssetSearch | undefined {
  const search: Record<string, unknown> = {};
  for (const [key, { read }] of Object.entries(searchParts)) {
    if (given[key] === undefined) continue;
    const known: unknown = read(given[key]);
    if (known === undefined) return undefined;
    search[key] = known;
  }
  return assetSearch(search);
}

function readIds(value: unknown): number[] | undefined {
  if (!Array.isArray(value) || value.length > mostTargetIds) return undefined;
  const ids = value.map(readNumber).filter((id) => id !== undefined);
  return ids.length === value.length ? ids : undefined;
}

function readWithin(value: unknown): { from: number; to: number } | undefined {
  if (!isRecord(value)) return undefined;
  const from = readNumber(value.from);
  const to = readNumber(value.to);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

function readNumber(value: unknown): number | undefined {
  return typeof value === "number" ? readId(value) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
