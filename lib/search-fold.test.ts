import { describe, expect, it } from "vitest";
import { foldForSearch, foldTerm, nameOrderKey, searchTerms } from "./search-fold.ts";

const finds = (text: string, query: string) =>
  searchTerms(query).every((term) => foldForSearch(text).includes(term));

describe("search folding", () => {
  it("finds words without their accents and case", () => {
    expect(finds("Straße am Fluß, Übergröße", "strasse ubergrosse")).toBe(true);
    expect(finds("Crème brûlée.jpg", "creme BRÛLÉE")).toBe(true);
  });
  it("finds parts of words from three characters on", () => {
    expect(finds("IMG_20411.jpg", "2041")).toBe(true);
    expect(finds("wood-anemones.jpg", "emon")).toBe(true);
    expect(finds("wood-anemones.jpg", "anemones.jp")).toBe(true);
  });
  it("finds the beginning of words below that, and ideographs anywhere", () => {
    expect(finds("Bier am Abend", "am")).toBe(true);
    expect(finds("Bier am Abend", "nd")).toBe(false);
    expect(finds("東京の居酒屋-front.jpg", "居酒")).toBe(true);
    expect(finds("東京の居酒屋-front.jpg", "屋")).toBe(true);
    expect(finds("東京の居酒屋-front.jpg", "酒居")).toBe(false);
  });
  it("keeps quoted words together", () => {
    expect(finds("the red boat", '"red boat"')).toBe(true);
    expect(finds("the boat is red", '"red boat"')).toBe(false);
    expect(finds("the boat is red", "red boat")).toBe(true);
  });
  it("drops what cannot be searched", () => {
    expect(foldTerm("  ")).toBeNull();
    expect(foldTerm("-")).toBeNull();
    expect(searchTerms('" "')).toEqual([]);
  });
  it("orders names as people do", () => {
    const sorted = ["img 10", "IMG 2", "ähre", "zebra"].toSorted((a, b) =>
      nameOrderKey(a) < nameOrderKey(b) ? -1 : 1,
    );
    expect(sorted).toEqual(["ähre", "IMG 2", "img 10", "zebra"]);
  });
  it.each([
    ["Strand", "Straße", "Strasze"],
    ["Łódź", "lomo", "łoś"],
    ["odd", "Øl", "ore"],
    ["ad", "Æon", "af"],
  ])("puts %s, %s and %s in this order", (...names) => {
    const keys = names.map(nameOrderKey);
    expect(keys).toEqual(keys.toSorted());
  });
});
