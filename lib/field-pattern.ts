/** How long a pattern may be. */
export const longestPattern = 500;

export type PatternProblem = "pattern_too_long" | "pattern_broken" | "pattern_slow";

/**
 * What is wrong with a regular expression for a field, or null. A repetition of something that is
 * itself repeated or has alternatives, such as `(a+)+`, can take for ever on a text that almost
 * fits, so it is refused; so is a back-reference. One value must match whole.
 */
export function patternProblem(pattern: string): PatternProblem | null {
  if (pattern.length > longestPattern) return "pattern_too_long";
  try {
    new RegExp(`^(?:${pattern})$`, "u");
    // `a)(b` is whole only inside the group that is put round it.
    new RegExp(pattern, "u");
  } catch {
    return "pattern_broken";
  }
  return isSlow(pattern) ? "pattern_slow" : null;
}

/** One piece of a pattern: an escape, a class, a quantifier, or a single character. */
const piece =
  /\\(?:k<[^>]*>|[pP]\{[^}]*\}|u\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;

/** Each open end of a repetition multiplies the ways a text can be divided; two are bearable. */
const mostOpenEnds = 2;

function isSlow(pattern: string): boolean {
  const pieces = [...pattern.matchAll(piece)].map(([text]) => text);
  // For every group that is open: whether it holds a repetition or an alternative.
  const groups: boolean[] = [false];
  let closed = false;
  let openEnds = 0;
  for (const [index, text] of pieces.entries()) {
    if (/^\\(?:[1-9]|k<)/.test(text)) return true;
    if (text === ")") {
      closed = groups.pop() ?? false;
      groups[groups.length - 1] ||= closed;
      continue;
    }
    if (text === "(") groups.push(false);
    else if (text === "|") groups[groups.length - 1] = true;
    else if (isRepetition(text)) {
      if (closed) return true;
      groups[groups.length - 1] = true;
      const isOpen = /^(?:[*+]|\{\d+,\}|\{\d+,\d{3,}\})/.test(text);
      // Behind another open end, even one that ends in one place is tried from many.
      if (isOpen && (openEnds > 0 || !endsBefore(pieces, index))) openEnds += 1;
      if (openEnds > mostOpenEnds) return true;
    }
    closed = false;
  }
  return false;
}

/** `?` and `{0,1}` repeat nothing. */
function isRepetition(text: string): boolean {
  return /^[*+{]/.test(text) && !/^\{[01](?:,1)?\}/.test(text) && text.length > 0;
}

/** Whether a repetition can end in one place only, as in `[^@]+@`: what follows is not in it. */
function endsBefore(pieces: readonly string[], index: number): boolean {
  const repeated = pieces[index - 1];
  const next = pieces[index + 1];
  if (!repeated || !next || repeated === ")") return false;
  const literal = /^(?:\\([^\p{L}\p{N}])|([^\\^$.*+?()[\]{}|]))$/u.exec(next);
  const character = literal?.[1] ?? literal?.[2];
  // A quantifier behind the character could make it optional.
  const isCertain = !/^[*?{]/.test(pieces[index + 2] ?? "");
  return isCertain && character !== undefined && !new RegExp(`^${repeated}$`, "su").test(character);
}
