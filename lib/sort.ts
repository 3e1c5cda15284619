export const sortKeys = [
  "created",
  "updated",
  "name",
  "size",
  /** Width times height. */
  "pixels",
  /** The kind, and within it the media type. */
  "type",
  /** What never expires comes last. */
  "expiry",
  /** How many required texts are missing. */
  "gaps",
] as const;
export type SortKey = (typeof sortKeys)[number];

/** `-created`: newest first. A minus in front turns an order round. */
export type Sort = SortKey | `-${SortKey}`;
export const defaultSort: Sort = "-created";

/** The same order backwards. */
export function turnedRound(sort: Sort): Sort {
  // Taking the minus off leaves a key.
  return sort.startsWith("-") ? (sort.slice(1) as SortKey) : (`-${sort}` as Sort);
}

/** Undefined: there is no such order. */
export function readSort(value: unknown): Sort | undefined {
  return sortKeys.flatMap((key): Sort[] => [key, `-${key}`]).find((sort) => sort === value);
}
