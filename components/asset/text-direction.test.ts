import { expect, it } from "vitest";
import { textDirection } from "./text-direction.ts";

it("knows which way a language is written", () => {
  expect(["ar", "he", "fa", "ur", "dv"].map(textDirection)).toEqual(Array(5).fill("rtl"));
  expect(["en", "de", "ja", "az-Latn", "not a code"].map(textDirection)).toEqual(
    Array(5).fill("ltr"),
  );
  expect(textDirection("az-Arab")).toBe("rtl");
});
