import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSearch } from "./parse-search.ts";
import { printSearch, printTerm, printWords } from "./print-search.ts";
import type { SearchVocabulary } from "./search-expression.ts";
import { searchKeys } from "./search-keys.ts";

const vocabulary: SearchVocabulary = {
  fields: [
    { key: "alt", translatable: true },
    { key: "title", translatable: true },
    { key: "copyright", translatable: false },
  ],
  languages: ["en", "de", "pt-BR"],
};
const parse = (text: string) => parseSearch(text, vocabulary);
const print = (text: string) => printSearch(parse(text));
const problems = (text: string) => parse(text).terms.map((term) => term.problem?.code ?? null);

describe("a search", () => {
  it("is words, exact words and filters, each of which can be turned round", () => {
    const text = 'tag:hero missing:alt.de type:image is:locked width:>2000 "exact words" -draft';
    expect(parse(text).terms).toMatchObject([
      { kind: "filter", key: "tag", values: ["hero"], isNot: false, start: 0, end: 8 },
      { kind: "filter", key: "missing", values: ["alt.de"] },
      { kind: "filter", key: "type", values: ["image"] },
      { kind: "filter", key: "is", values: ["locked"] },
      { kind: "filter", key: "width", values: [">2000"] },
      { kind: "word", text: "exact words", isExact: true },
      { kind: "word", text: "draft", isNot: true },
    ]);
    expect(problems(text).every((problem) => problem === null)).toBe(true);
    expect(print(text)).toBe(text);
  });

  it("takes several values of one key, quoted where they have spaces or commas", () => {
    expect(parse('tag:a,"b c","d,e"').terms).toMatchObject([{ values: ["a", "b c", "d,e"] }]);
    expect(print('Tags:a,"b c",a')).toBe('tag:a,"b c"');
  });

  it("looks into one field, in one language or in any", () => {
    expect(parse('alt.PT-br:cão title:"a b" alt:""').terms).toMatchObject([
      { kind: "field", field: "alt", language: "pt-BR", values: ["cão"] },
      { kind: "field", field: "title", language: null, values: ["a b"] },
      { kind: "field", field: "alt", values: [""] },
    ]);
  });

  it("leaves what is no filter as the word it is", () => {
    for (const text of ["http://example.com/a:b", "10:30", "foo:bar", "-", "a-b", ":"])
      expect(parse(text).terms, text).toMatchObject([{ kind: "word", text, problem: null }]);
  });

  it("says what is wrong, and keeps the rest", () => {
    expect(problems("tag: is:lokced width:wide size:2XB created:2026-02-30 ratio:0 cat")).toEqual([
      "value_missing",
      "unknown_choice",
      "bad_number",
      "bad_bytes",
      "bad_date",
      "bad_ratio",
      null,
    ]);
    expect(problems("missing:nothing.de missing:alt.fr missing:copyright.de alt.fr:x")).toEqual([
      "unknown_field",
      "unknown_language",
      "unknown_language",
      "unknown_language",
    ]);
    expect(problems("missing:alt has:focus has:copyright stale:alt.pt-BR")).toEqual(
      Array(4).fill(null),
    );
    expect(problems("x ".repeat(30)).filter((code) => code === "too_many")).toHaveLength(6);
  });

  it("runs an open quotation mark to the end, while it is still typed", () => {
    expect(parse('cat "two wor').terms).toMatchObject([{ text: "cat" }, { text: "two wor" }]);
    expect(parse('tag:"two wor').terms).toMatchObject([{ key: "tag", values: ["two wor"] }]);
  });
});

/** Texts that are likely to mean something. */
const pieces = fc.oneof(
  fc.constantFrom('"', "\\", ":", ",", "-", " ", "..", ">", "<=", "alt.de:", "alt:", "\u0000", "’"),
  fc.constantFrom(...searchKeys.map((key) => `${key}:`)),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const searches = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));

describe("whatever is typed", () => {
  it("has one text, which reads as the same search", () => {
    fc.assert(
      fc.property(searches, (text) => {
        const once = parse(text);
        const printed = printSearch(once);
        expect(print(printed)).toBe(printed);
        expect(parse(printed).terms.map(printTerm)).toEqual(once.terms.map(printTerm));
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps the places of its terms in order, with nothing but space or the next term between", () => {
    fc.assert(
      fc.property(searches, (text) => {
        let last = 0;
        for (const { start, end } of parse(text).terms) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
    );
  });

  it("is nothing but words once it was made words", () => {
    fc.assert(
      fc.property(searches, (text) => {
        const { terms } = parse(printWords(text));
        expect(terms.every((term) => term.kind === "word" && !term.isNot)).toBe(true);
      }),
    );
  });
});
