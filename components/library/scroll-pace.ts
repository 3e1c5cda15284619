/** Faster than this, a picture is on the screen for less than half a second. */
const screensPerSecond = 2;
/** The speed is that of so long a stretch: one jump is none. */
const stretchMs = 150;
const restMs = 150;

let stretch = { from: 0, begun: Number.NEGATIVE_INFINITY };
let isFast = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

/** Tells where a list is scrolled to: `place` in heights of its screen, `now` in milliseconds. */
export function noteScroll(place: number, now = performance.now()): void {
  clearTimeout(timer);
  timer = setTimeout(beCalm, restMs);
  const took = now - stretch.begun;
  if (took < stretchMs) return;
  const speed = (Math.abs(place - stretch.from) / took) * 1000;
  // After a rest this is the first step.
  const isOn = took < stretchMs + restMs;
  stretch = { from: place, begun: now };
  if (isOn && speed > screensPerSecond) isFast = true;
  else beCalm();
}

/** Whether the list goes by faster than anyone can look at what is in it. */
export function isFlyingPast(): boolean {
  return isFast;
}

/** Runs now, or once the list has slowed down. Answers how to stop. */
export function onceCalm(run: () => void): () => void {
  if (isFast) waiting.add(run);
  else run();
  return () => waiting.delete(run);
}

function beCalm(): void {
  isFast = false;
  for (const run of waiting) {
    waiting.delete(run);
    run();
  }
}
