import type { AssetSummary } from "#lib/asset.ts";
import { nameOrderKey } from "#lib/search-fold.ts";
import type { Sort, SortKey } from "#lib/sort.ts";

type Placed = Pick<
  AssetSummary,
  | "id"
  | "name"
  | "size"
  | "createdAt"
  | "updatedAt"
  | "width"
  | "height"
  | "kind"
  | "mime"
  | "expireAt"
  | "gaps"
>;

/** The first and the last of a part of a list, whichever way round. */
export type ListEnds = { from: Placed; to: Placed };

const keys: Record<SortKey, (asset: Placed) => number | string> = {
  created: (asset) => asset.createdAt,
  updated: (asset) => asset.updatedAt,
  name: (asset) => nameOrderKey(asset.name),
  size: (asset) => asset.size,
  pixels: ({ width, height }) => (width ?? 0) * (height ?? 0),
  type: ({ kind, mime }) => `${kind} ${mime}`,
  expiry: ({ expireAt }) => expireAt ?? Number.POSITIVE_INFINITY,
  gaps: ({ gaps }) => gaps.length,
};

/** Whether an asset stands between two others in a sort order, as the server sorts. */
export function standsWithin(asset: Placed, sort: Sort, { from, to }: ListEnds): boolean {
  const key = keys[sort.replace("-", "") as SortKey];
  const order = (a: Placed, b: Placed) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return a.id - b.id;
    return left < right ? -1 : 1;
  };
  const [low, high] = order(from, to) <= 0 ? [from, to] : [to, from];
  return order(low, asset) <= 0 && order(asset, high) <= 0;
}
