import type { AssetSearch } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import type { Database } from "#server/db/open-database.ts";
import { asksForNow } from "./asks-for-now.ts";
import { changedStretches } from "./changed-stretches.ts";
import { readCounter } from "./count-assets.ts";
import { type Counting, countStretches, recountStretches } from "./count-stretches.ts";
import { filtersOf, withViewOf } from "./search-filters.ts";
import { settledEntry, spaceStamp } from "./space-stamp.ts";
import { type Bounds, stretchesOf } from "./space-stretches.ts";
import { unchangedMemory } from "./unchanged-memory.ts";

export type StretchCounts = {
  /** How many match. */
  total: number;
  /** How many match in each stretch; null where a counter knew the total. */
  stretches: { bounds: Bounds; counts: readonly number[] } | null;
};

type Kept = StretchCounts & {
  /** What the history tells later than this entry is not counted yet, or perhaps not. */
  settled: number;
};

const fresh = unchangedMemory<StretchCounts>(1000);
/** Counts that were exact once, from which those that are exact now are made. */
const kept = new WeakMap<Database, Map<string, Kept>>();
const mostKept = 1000;
const underWay = new WeakMap<Database, Map<string, Promise<StretchCounts>>>();

/**
 * How many assets of a space match a search, and in which stretches of it they are. The first
 * answer costs what finding them does; later ones a look at the history, and counting those
 * stretches anew in which something changed. See docs/decisions/022-exact-totals.md.
 */
export async function keptCounts(spaceId: number, search: AssetSearch): Promise<StretchCounts> {
  const db = database();
  const key = `${spaceId} ${JSON.stringify({ ...search, sort: undefined })}`;
  const stamp = await spaceStamp(db, spaceId);
  const known = asksForNow(search) ? null : fresh.read(db, key, stamp);
  if (known) return known;
  const counting = underWay.get(db) ?? new Map<string, Promise<StretchCounts>>();
  underWay.set(db, counting);
  // Clients ask for many pages at once: one of the requests counts.
  const name = `${stamp} ${key}`;
  const same = counting.get(name);
  if (same) return same;
  const counts = bringUpToDate(db, spaceId, search, { key, stamp });
  counting.set(name, counts);
  try {
    return await counts;
  } finally {
    counting.delete(name);
  }
}

async function bringUpToDate(
  db: Database,
  spaceId: number,
  asked: AssetSearch,
  { key, stamp }: { key: string; stamp: string },
): Promise<StretchCounts> {
  const settled = await settledEntry(db, spaceId, stamp);
  const search = withViewOf(asked);
  const filters = await filtersOf(db, spaceId, search);
  const total = await readCounter(db, spaceId, search, filters);
  if (total !== null) {
    const counts = { total, stretches: null };
    fresh.write(db, key, stamp, counts);
    return counts;
  }
  const bounds = await stretchesOf(db, spaceId);
  const counting = { spaceId, search, filters, bounds };
  const memory = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, memory);
  const before = asksForNow(asked) ? undefined : memory.get(key);
  const counts =
    (before && (await countChanged(db, counting, before))) ?? (await countStretches(db, counting));
  const result = {
    total: counts.reduce((sum, count) => sum + count, 0),
    stretches: { bounds, counts },
  };
  fresh.write(db, key, stamp, result);
  if (memory.size >= mostKept) memory.clear();
  memory.set(key, { ...result, settled });
  return result;
}

/** The counts with what changed since counted anew; null when counting all again is as quick. */
async function countChanged(
  db: Database,
  counting: Counting,
  { stretches, settled }: Kept,
): Promise<number[] | null> {
  if (stretches?.bounds !== counting.bounds) return null;
  const { spaceId, bounds } = counting;
  const changed = await changedStretches(db, spaceId, bounds, settled);
  if (!changed || changed.size > bounds.length / 2) return null;
  return recountStretches(db, counting, stretches.counts, changed);
}
