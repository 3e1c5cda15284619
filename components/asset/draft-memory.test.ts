import { expect, it } from "vitest";
import { readDrafts } from "./draft-memory.ts";

it("takes back only what has the form of a draft", () => {
  const draft = { value: "Ein Turm", base: null, baseVersion: 3 };
  expect(readDrafts({ "alt.de": draft, "alt.en": "text", "alt.fr": { value: 3 } })).toEqual({
    "alt.de": draft,
  });
  expect(readDrafts(null)).toEqual({});
  expect(readDrafts("alt")).toEqual({});
});
