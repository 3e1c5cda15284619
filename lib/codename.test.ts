import { describe, expect, it } from "vitest";
import { codenameOf, codenameSchema } from "./codename.ts";

describe("codenameOf", () => {
  it.each([
    ["Which Brewing Fits?", "which_brewing_fits_"],
    ["my file#2 ü%.png", "my_file_2_u__png"],
    ["2 dogs.png", "n2_dogs_png"],
    ["Größe", "grosse"],
    ["_hidden", "_hidden"],
    ["写真", "asset"],
    ["---", "asset"],
    ["", "asset"],
  ])("makes of %j a name for machines", (name, expected) => {
    expect(codenameOf(name, "asset")).toBe(expected);
    expect(codenameSchema.safeParse(codenameOf(name, "asset")).success).toBe(true);
  });

  it("leaves room for what makes a long one unique", () => {
    expect(codenameOf("a".repeat(500), "asset")).toHaveLength(180);
  });
});
