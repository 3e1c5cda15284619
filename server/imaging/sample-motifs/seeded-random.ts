/** A repeatable source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** The mulberry32 generator, seeded with a text: the same seed gives the same numbers everywhere. */
export function seededRandom(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number from `low` to `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** One of `choices`; they must not be empty. */
export function pick<Choice>(random: Random, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

/** `make` called `count` times, with its turn. */
export function times<Made>(count: number, make: (turn: number) => Made): Made[] {
  return Array.from({ length: count }, (_, turn) => make(turn));
}
