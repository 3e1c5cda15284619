/** How many bytes had been sent at a moment, both counted from any start. */
export type RateSample = { at: number; bytes: number };

const windowMs = 6000;
const shortestMs = 1000;

/** The samples with one more, without those that are too old to say anything about now. */
export function withSample(samples: readonly RateSample[], sample: RateSample): RateSample[] {
  return [...samples.filter(({ at }) => sample.at - at <= windowMs), sample];
}

/** Bytes per second over the last seconds; null while there is too little to tell. */
export function transferRate(samples: readonly RateSample[]): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < shortestMs) return null;
  return Math.max(((last.bytes - first.bytes) / (last.at - first.at)) * 1000, 0);
}

/** Whole seconds until the bytes are sent at this rate; null when that cannot be said. */
export function secondsLeft(bytesLeft: number, rate: number | null): number | null {
  if (rate === null || rate < 1) return null;
  return Math.ceil(bytesLeft / rate);
}
