/** `2017-09-12T08:29:36.1645977Z`: the vendor writes seven digits of a second. */
export function timestamp(time: number): string {
  return new Date(time).toISOString().replace("Z", "0000Z");
}

/** When the last of these changed; the beginning of time where there are none. */
export function lastModified(things: readonly { updatedAt: number | Date }[]): string {
  return timestamp(Math.max(0, ...things.map(({ updatedAt }) => Number(updatedAt))));
}
