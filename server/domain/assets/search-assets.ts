import type { Actor } from "#lib/actor.ts";
import type { AssetPage } from "#lib/asset.ts";
import type { AssetPageInput } from "#lib/asset-search.ts";
import { turnedRound } from "#lib/sort.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { findPage } from "./find-page.ts";
import { keptCounts } from "./kept-counts.ts";
import { placeAt, rememberPlace } from "./known-places.ts";
import { behindCursor, narrowBy, upToId, writeCursor } from "./page-bounds.ts";
import { placeByStretches } from "./place-by-stretches.ts";
import { sortOf } from "./search-plan.ts";
import { spaceStamp } from "./space-stamp.ts";
import { summaryColumns, summaryFromRow } from "./summary-row.ts";
import { withAskedTexts } from "./with-asked-texts.ts";

/**
 * One page of the assets that match, in order, ties broken by id. At most five statements,
 * whatever the filters, and none of them counts or scans the library.
 */
export async function searchAssets(actor: Actor, input: AssetPageInput): Promise<AssetPage> {
  authorize(actor, "asset.view");
  const { texts = [], ...asked } = input;
  return withAskedTexts(await findAssets(actor, asked), texts);
}

async function findAssets(actor: Actor, input: Omit<AssetPageInput, "texts">): Promise<AssetPage> {
  const { before, ...rest } = input;
  if (!before && !rest.after && rest.offset > 0) return readPageAt(actor, rest);
  const page = { ...rest, offset: 0 };
  if (!before) return readPage(actor.spaceId, page);
  return readBackwards(actor.spaceId, { ...page, after: before });
}

type PageInput = Omit<AssetPageInput, "before" | "texts">;

/** A page by its number, from where the one before it ended if that is known still. */
async function readPageAt(actor: Actor, input: PageInput): Promise<AssetPage> {
  const db = database();
  const { limit, after: _, upTo, offset, ...search } = input;
  const { spaceId } = actor;
  // Asked before the page is read: what is remembered is never newer than its stamp says.
  const stamp = await spaceStamp(db, spaceId);
  const after = placeAt(db, stamp, { spaceId, search, upTo, offset });
  const page = after
    ? await readPage(spaceId, { ...input, after, offset: 0 })
    : ((await readFar(actor, input)) ?? (await readPage(spaceId, input)));
  if (page.next)
    rememberPlace(db, stamp, { spaceId, search, upTo, offset: offset + limit }, page.next);
  return page;
}

/** Walking this far takes long enough to look from the other end, and not to hold others up. */
const farOffset = 5_000;

/** A page far down a list, found from the nearest place that is known; null for any other one. */
async function readFar(actor: Actor, input: PageInput): Promise<AssetPage | null> {
  const { limit, after: _, upTo, offset, ...search } = input;
  if (offset < farOffset || upTo !== undefined) return null;
  const { total, stretches } = await keptCounts(actor.spaceId, search);
  const place = stretches && placeByStretches(stretches, sortOf(search), offset);
  if (place) return readPage(actor.spaceId, { ...input, ...place });
  const rest = total - offset;
  if (rest <= 0 || rest > offset) return null;
  return readBackwards(actor.spaceId, {
    ...input,
    limit: Math.min(limit, rest),
    offset: Math.max(0, rest - limit),
  });
}

/** A page of the list turned round, in the order that was asked for. */
async function readBackwards(spaceId: number, input: PageInput): Promise<AssetPage> {
  const page = await readPage(spaceId, { ...input, sort: turnedRound(input.sort) });
  return { assets: page.assets.toReversed(), next: page.previous, previous: page.next };
}

async function readPage(spaceId: number, input: PageInput): Promise<AssetPage> {
  const db = database();
  const { offset } = input;
  const limit = input.limit + 1;
  const narrow = narrowBy(behindCursor(db, sortOf(input), input.after), upToId(db, input.upTo));
  const { from, where, order, sort, isWalk } = await findPage(db, spaceId, input, {
    limit,
    offset,
    narrow,
  });
  const range = `ORDER BY ${order} LIMIT ? OFFSET ?`;
  const columns = `SELECT ${summaryColumns(db.provider)}, a."${sort.column}" AS "sortKey"`;
  const joins = `JOIN "Space" s ON s."id" = a."spaceId" LEFT JOIN "File" f ON f."id" = a."currentFileId"`;
  const query = offset < farOffset ? db.queryRows : db.queryAside;
  const rows = await query(
    isWalk && offset === 0 && db.provider === "sqlite"
      ? `${columns} FROM "Asset" a CROSS ${joins} WHERE ${where.sql} ${range}`
      : // The ids first and the rest for those only: SQLite would work out every column of what
        // it sorts or skips.
        `${columns} FROM (SELECT a."id" FROM ${from.sql} WHERE ${where.sql} ${range}) AS page
         JOIN "Asset" a ON a."id" = page."id" ${joins} ORDER BY ${order}`,
    [...from.values, ...where.values, limit, offset],
  );
  const shown = rows.slice(0, input.limit);
  const [first] = shown;
  const last = shown.at(-1);
  return {
    assets: shown.map(summaryFromRow),
    next: rows.length > input.limit && last ? writeCursor(last) : null,
    previous: first && (input.after || offset > 0) ? writeCursor(first) : null,
  };
}
