/** As long as a step should take: others write between the steps, and wait for one at most. */
const wantedMs = 200;

const smallest = 20;
const largest = 500;

/** Things in the first step, before anything is known about how quick they are. */
export const firstStepSize = 50;

/** How many things the next step takes, after one of `size` took so long. Never more than twice as many. */
export function nextStepSize(size: number, tookMs: number): number {
  const wanted = Math.round((size * wantedMs) / Math.max(tookMs, 1));
  return Math.min(Math.max(Math.min(wanted, size * 2), smallest), largest);
}
