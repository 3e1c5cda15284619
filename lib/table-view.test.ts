import { describe, expect, it } from "vitest";
import { readTableView } from "./read-table-view.ts";
import { clampWidth, usualTableView, withColumnAt } from "./table-view.ts";

describe("a table that was kept", () => {
  it("is the usual one when nothing or nonsense was kept", () => {
    for (const stored of [undefined, null, 3, "table", { columns: 1, widths: [], density: 2 }])
      expect(readTableView(stored)).toEqual(usualTableView);
  });

  it("loses the columns that are no more and those named twice, and keeps the order", () => {
    const { columns } = readTableView({ columns: ["size", "gone", "alt", "size", 4] });
    expect(columns).toEqual(["size", "alt"]);
  });

  it("keeps the texts of whichever space, with their widths", () => {
    const columns = ["alt.de", "credit.", "no such.de", "caption.d e", "Alt.de", ".de"];
    const widths = { "alt.de": 300, "no such.de": 300 };
    const kept = readTableView({ columns, widths });
    expect(kept.columns).toEqual(["alt.de", "credit."]);
    expect(kept.widths).toEqual({ "alt.de": 300 });
  });

  it("keeps an empty choice: the name alone", () => {
    expect(readTableView({ columns: [] }).columns).toEqual([]);
  });

  it("keeps widths that a column may have", () => {
    const widths = { name: 300, alt: 9_000, size: 1, title: "wide", gone: 100, tags: Number.NaN };
    expect(readTableView({ widths }).widths).toEqual({ name: 300, alt: 640, size: 64 });
  });

  it("keeps the density", () => {
    expect(readTableView({ density: "compact" }).density).toBe("compact");
  });
});

describe("moving a column", () => {
  it("puts it where it is wanted, and no further than the ends", () => {
    expect(withColumnAt(["alt", "size", "tags"], "alt", 1)).toEqual(["size", "alt", "tags"]);
    expect(withColumnAt(["alt", "size", "tags"], "tags", -1)).toEqual(["tags", "alt", "size"]);
    expect(withColumnAt(["alt", "size"], "alt", 9)).toEqual(["size", "alt"]);
  });
});

it("widths are whole pixels", () => {
  expect(clampWidth(100.6)).toBe(101);
});
