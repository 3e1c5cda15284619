import type { StretchCounts } from "./kept-counts.ts";
import { writeCursor } from "./page-bounds.ts";
import type { SearchPlan } from "./search-plan.ts";

type Place = { after: string | undefined; offset: number };

/**
 * The beginning of the stretch in which an offset of a list lies, and how far to walk in it. Null
 * where the list is in another order than the stretches, and behind its end.
 */
export function placeByStretches(
  { bounds, counts }: NonNullable<StretchCounts["stretches"]>,
  { column, isDescending }: SearchPlan["sort"],
  offset: number,
): Place | null {
  if (column !== "createdAt") return null;
  let rest = offset;
  for (let step = 0; step < counts.length; step++) {
    const stretch = isDescending ? counts.length - 1 - step : step;
    const count = counts[stretch] ?? 0;
    if (rest >= count) {
      rest -= count;
      continue;
    }
    const edge = isDescending ? bounds[stretch] : bounds[stretch - 1];
    // No asset has this id, so all that came at the very time are on one side of it.
    const after = edge === undefined ? undefined : writeCursor({ sortKey: edge, id: 0 });
    return { after, offset: rest };
  }
  return null;
}
