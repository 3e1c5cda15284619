/**
 * Folds a text so that a trigram index finds it: compatibility forms and accents away, lower
 * case, and two spaces before every word. A word begins after anything that is no letter or
 * digit, and every ideograph is a word, so that a query of one or two characters still makes a
 * trigram (`  a`, `  居`) and finds words that begin with it.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(wordStart, "  $&")
    .replace(/ {3,}/g, "  ")
    .trimEnd();
}

const ideograph = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const wordStart = new RegExp(
  `[${ideograph}]|(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]|(?<=[${ideograph}])[\\p{L}\\p{N}]`,
  "gu",
);

/**
 * The folded needle for one search term: a substring where it has three characters or more, the
 * beginning of a word where it has fewer. Null when nothing searchable is in it.
 */
export function foldTerm(term: string): string | null {
  const folded = foldForSearch(term);
  const bare = folded.trimStart();
  if (bare === "") return null;
  if ([...bare].length >= 3) return bare;
  return /[\p{L}\p{N}]/u.test(bare) ? `  ${bare}` : null;
}

/** Splits what a person typed into terms: words, and "exact words" in quotation marks. */
export function searchTerms(query: string): string[] {
  const terms = [...query.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
  return [...new Set(terms.map(foldTerm).filter((term) => term !== null))].slice(0, 12);
}

/** Letters that no decomposition takes apart, as the languages that have them write them without. */
const spelledOut: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/**
 * A name as a key whose plain order is the natural, case-blind one: `img 2` before `img 10`, and
 * `Straße` beside `Strasse`. One index serves everybody, so it is one order for all languages:
 * accented letters stand with their plain ones, also å, ä and ö, which Swedish has after z.
 */
export function nameOrderKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => spelledOut[letter] ?? letter)
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, "").padStart(12, "0"))
    .slice(0, 200);
}
