import { describe, expect, it } from "vitest";
import type { TableColumn } from "./table-view.ts";
import { askedTexts, columnsOfField, knownColumns, mostTextColumns } from "./text-columns.ts";
import { withOtherColumns } from "./with-other-columns.ts";

const field = (key: string, translatable = true) => ({ key, translatable });
const language = (code: string, isActive = true) => ({ code, isActive });
const space = {
  space: { defaultLanguage: "en" },
  fields: [field("alt"), field("title"), field("caption"), field("credit", false)],
  languages: [language("en"), language("de"), language("ar", false)],
};

describe("the columns of a field", () => {
  it("are one for each language that is asked for, by the short name where there is one", () => {
    expect(columnsOfField(field("alt"), space)).toEqual(["alt", "alt.de"]);
    expect(columnsOfField(field("caption"), space)).toEqual(["caption.en", "caption.de"]);
    expect(columnsOfField(field("credit", false), space)).toEqual(["credit."]);
  });
});

describe("the chosen columns of a space", () => {
  it("leave out fields and languages that it has not, and keep the order", () => {
    const chosen: TableColumn[] = [
      ...(["size", "gone.en", "caption.fr", "alt.ar", "caption.", "credit.", "state"] as const),
      ...(["credit.en", "caption.de", "tags"] as const),
    ];
    expect(knownColumns(chosen, space)).toEqual(["size", "credit.", "state", "caption.de", "tags"]);
  });

  it("have each text once, whichever of its names was chosen", () => {
    expect(knownColumns(["alt.en", "title", "alt", "alt.de"], space)).toEqual([
      ...["alt", "title", "alt.de"],
    ]);
    const german = { ...space, space: { defaultLanguage: "de" } };
    expect(knownColumns(["alt.de", "alt.en"], german)).toEqual(["alt", "alt.en"]);
    const untranslated = { ...space, fields: [field("title", false)] };
    expect(knownColumns(["title", "alt"], untranslated)).toEqual(["title."]);
  });

  it("are no more texts than a list carries", () => {
    const fields = Array.from({ length: 30 }, (_, index) => field(`f${index}`, false));
    const chosen = fields.map(({ key }): TableColumn => `${key}.`);
    const known = knownColumns([...chosen, "size"], { ...space, fields });
    expect(known).toHaveLength(mostTextColumns + 1);
    expect(known.at(-1)).toBe("size");
  });

  it("ask lists for what rows have not, in whichever order they stand", () => {
    expect(askedTexts(["title.de", "alt", "size", "alt.de"])).toEqual(["alt.de", "title.de"]);
    expect(askedTexts(["alt.de", "title.de"])).toEqual(["alt.de", "title.de"]);
  });
});

describe("choosing columns in a space", () => {
  const isOther = (column: TableColumn) => column.startsWith("other");

  it("keeps those of other spaces where they stand", () => {
    const kept: TableColumn[] = ["other.a", "size", "other.b", "other.c", "alt", "tags"];
    expect(withOtherColumns(["size", "alt", "tags"], kept, isOther)).toEqual(kept);
    expect(withOtherColumns(["tags", "size"], kept, isOther)).toEqual([
      ...["other.a", "tags", "size", "other.b", "other.c"],
    ]);
  });

  it("goes to what stood before them when that is hidden", () => {
    expect(withOtherColumns(["alt"], ["alt", "size", "other.b"], isOther)).toEqual([
      ...["alt", "other.b"],
    ]);
    expect(withOtherColumns([], ["size", "other.b"], isOther)).toEqual(["other.b"]);
  });
});
