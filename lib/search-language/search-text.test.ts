import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { completeSearch } from "./complete-search.ts";
import { toggleValue } from "./edit-search.ts";
import { parseSearch } from "./parse-search.ts";
import type { SearchVocabulary } from "./search-expression.ts";
import { nameProblem, type SearchNames } from "./search-names.ts";
import { searchOfText, searchText } from "./search-text.ts";

const vocabulary: SearchVocabulary = {
  fields: [
    { key: "alt", translatable: true },
    { key: "copyright", translatable: false },
  ],
  languages: ["en", "de"],
};
const names: SearchNames = {
  tags: [
    { id: 3, name: "hero" },
    { id: 4, name: "Big teaser" },
  ],
  folders: [
    { id: 7, name: "Campaigns" },
    { id: 8, name: "Campaigns/Spring" },
  ],
  collections: [{ id: 1, name: "Default" }],
  terms: [],
};
const read = (text: string) => searchOfText(text, vocabulary, names);
const write = (search: object) => searchText(assetSearchSchema.parse(search), names);

describe("text and address", () => {
  it("are two ways to write one search", () => {
    expect(read('cat tag:HERO tag:"big teaser" type:image -is:private missing:alt.de')).toEqual({
      ...read("cat"),
      tags: [3, 4],
      kinds: ["image"],
      private: "no",
      missing: "alt:de",
    });
    expect(
      write({
        q: "cat tag:#3,#9",
        tags: [4],
        kinds: ["image"],
        locked: "yes",
        missing: "copyright:",
      }),
    ).toBe('cat tag:hero,#9 tag:"Big teaser" type:image is:locked missing:copyright');
    expect(write({ tags: [3, 4], tagMode: "any", collection: 1 })).toBe(
      'tag:hero,"Big teaser" collection:Default',
    );
  });

  it("keep in words what no parameter says", () => {
    for (const q of [
      "tag:nothing",
      'tag:hero,"Big teaser" tag:hero',
      "-tag:hero",
      "is:locked,private",
      "missing:alt",
      "type:image type:video",
      "folder:spring width:>20 alt.de:x",
    ])
      expect(read(q), q).toMatchObject({ q, tags: [], kinds: [], locked: undefined });
  });

  it("come back to the same after any change of sides", () => {
    const terms = fc.constantFrom(
      "cat",
      "tag:hero",
      'tag:"Big teaser",hero',
      "-tag:hero",
      "type:image",
      "is:locked",
      "-is:private",
      "missing:alt.de",
      "missing:copyright",
      "collection:default",
      "tag:gone",
      "width:>3",
      '"a b"',
      "folder:spring",
      "is:",
      "type:video,audio",
    );
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 6 }), (parts) => {
        const search = assetSearchSchema.parse(read(parts.join(" ")));
        const again = read(searchText(search, names));
        expect(assetSearchSchema.parse(again)).toEqual(search);
      }),
    );
  });
});

describe("names", () => {
  it("that nothing has are said, with those that come near", () => {
    const problem = (text: string) => {
      const [term] = parseSearch(text, vocabulary).terms;
      return term && nameProblem(names, term);
    };
    expect(problem("tag:hreo")).toMatchObject({ code: "unknown_name", values: { near: "hero" } });
    expect(problem("tag:zzz")).toMatchObject({ code: "no_such_name" });
    expect(problem("tag:#99")).toMatchObject({ code: "gone" });
    for (const right of ["tag:HERO", "folder:spring", "folder:campaigns/spring", "in:none"])
      expect(problem(right), right).toBeNull();
  });
});

describe("choosing a value", () => {
  it("adds it, beside the others or as well, and takes it away again", () => {
    const toggle = (text: string, value: string, mode: "any" | "all", key: "type" | "tag") =>
      toggleValue(text, vocabulary, { key, value, mode });
    expect(toggle("cat", "image", "any", "type")).toBe("cat type:image");
    expect(toggle("type:image cat", "video", "any", "type")).toBe("type:image,video cat");
    expect(toggle("type:image,video cat", "image", "any", "type")).toBe("type:video cat");
    expect(toggle("tag:hero", "Big teaser", "all", "tag")).toBe('tag:hero tag:"Big teaser"');
    expect(toggle("tag:Hero -tag:hero", "hero", "all", "tag")).toBe("-tag:hero");
  });
});

describe("what is being typed", () => {
  const inserts = (text: string) =>
    completeSearch(text, text.length, vocabulary, names).items.map((item) => item.insert);

  it("may be a key, a tag, or a value of the key before it", () => {
    expect(inserts("cat ta")).toEqual(["tag:"]);
    expect(inserts("-her")).toEqual(["-tag:hero"]);
    expect(inserts("tag:")).toEqual(["tag:hero", 'tag:"Big teaser"']);
    expect(inserts("tag:hero,te")).toEqual(['tag:hero,"Big teaser"']);
    expect(inserts("is:lo")).toEqual(["is:locked"]);
    expect(inserts("is:locked")).toEqual([]);
    expect(inserts("missing:alt.d")).toEqual(["missing:alt.de"]);
    expect(inserts("folder:spr")).toEqual(["folder:Campaigns/Spring"]);
    expect(inserts("")).toContain("type:");
  });
});
