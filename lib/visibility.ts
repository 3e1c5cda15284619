/** What decides whether the public sees an asset. Times are milliseconds since 1970. */
export type Exposure = {
  isPrivate: boolean;
  publishAt: number | null;
  expireAt: number | null;
  deletedAt: number | null;
};

export type Visibility = "public" | "private" | "scheduled" | "expired" | "trashed";

/**
 * Whether the public sees an asset at the moment `now`, and why not: the one rule that delivery,
 * the screens and every API go by. An asset is published at `publishAt` itself, and gone at
 * `expireAt` itself. What hides it longest comes first: trash, expired, scheduled, private.
 */
export function visibilityAt(asset: Exposure, now: number): Visibility {
  if (asset.deletedAt !== null) return "trashed";
  if (asset.expireAt !== null && asset.expireAt <= now) return "expired";
  if (asset.publishAt !== null && asset.publishAt > now) return "scheduled";
  return asset.isPrivate ? "private" : "public";
}

/**
 * The next moment after `now` at which the schedule lets the asset appear or disappear; null when
 * nothing is planned. No answer about the asset may be believed beyond it.
 */
export function nextVisibilityChange(asset: Exposure, now: number): number | null {
  const planned = [asset.publishAt, asset.expireAt].filter(
    (moment): moment is number => moment !== null && moment > now,
  );
  return planned.length > 0 ? Math.min(...planned) : null;
}
