import { expect, it } from "vitest";
import { returnPath } from "./return-path.ts";

it("keeps a path of this site with its search", () => {
  expect(returnPath("/spaces/1/assets?tag=2#x")).toBe("/spaces/1/assets?tag=2#x");
});

it("goes home instead of to another site", () => {
  for (const wanted of [
    undefined,
    "",
    "https://elsewhere.example",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "javascript:alert(1)",
  ])
    expect(returnPath(wanted)).toBe("/");
});

it("leaves no path that begins with two slashes", () => {
  expect(returnPath("/.//elsewhere.example")).toBe("/");
});
