/**
 * One text with both people's changes, or null where they touched the same words. `base` is what
 * both began with. Only a suggestion: a person looks at it before it is saved.
 */
export function mergeTexts(base: string, yours: string, theirs: string): string | null {
  if (yours === theirs || theirs === base) return yours;
  if (yours === base) return theirs;
  const words = { base: wordsOf(base), yours: wordsOf(yours), theirs: wordsOf(theirs) };
  const mine = changedRange(words.base, words.yours);
  const other = changedRange(words.base, words.theirs);
  const isMineFirst = mine.end <= other.start && mine.start < other.start;
  const isOtherFirst = other.end <= mine.start && other.start < mine.start;
  if (!isMineFirst && !isOtherFirst) return null;
  const [first, second] = isMineFirst ? [mine, other] : [other, mine];
  return [
    ...words.base.slice(0, first.start),
    ...first.words,
    ...words.base.slice(first.end, second.start),
    ...second.words,
    ...words.base.slice(second.end),
  ].join("");
}

type Range = { start: number; end: number; words: string[] };

/** The stretch of `from` that `to` replaces, and by what: everything outside is the same. */
function changedRange(from: readonly string[], to: readonly string[]): Range {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let same = 0;
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  return { start, end: from.length - same, words: to.slice(start, to.length - same) };
}

/** Words and what stands between them, so that joining gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}
