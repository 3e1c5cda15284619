import { expect, it } from "vitest";
import { presetKeyFromName, readWidths } from "./preset-input.ts";

it("reads widths however they are parted, and nothing else", () => {
  expect(readWidths(" 400 800,1200;  ")).toEqual([400, 800, 1200]);
  expect(readWidths("")).toEqual([]);
  for (const wrong of ["0", "4097", "-5", "1.5", "wide", "12345", Array(21).fill("9").join(" ")])
    expect(readWidths(wrong)).toBeNull();
});

it("makes a key of a name in any script", () => {
  expect(presetKeyFromName("Große Bühne!")).toBe("grosse-buhne");
  expect(presetKeyFromName("16:9 Teaser")).toBe("teaser");
  expect(presetKeyFromName("居酒屋")).toBe("");
});
