import { describe, expect, it } from "vitest";
import { decodeOnce, readPathReference } from "./path-reference.ts";

describe("a reference in an address", () => {
  it.each([
    ["FCBB12E6-66a3-4672-85d9-d502d16b8d9c", { uuid: "fcbb12e6-66a3-4672-85d9-d502d16b8d9c" }],
    ["codename/my_asset", { codename: "my_asset" }],
    ["codename/my_asset/", { codename: "my_asset" }],
    ["external-id/which%20brewing/fits", { externalId: "which brewing/fits" }],
    ["external-id/a/b/", { externalId: "a/b/" }],
    ["external-id/100%25", { externalId: "100%" }],
    ["external-id/%2541", { externalId: "%41" }],
    ["external-id/50%", { externalId: "50%" }],
  ])("%s", (path, expected) => {
    expect(readPathReference(path)).toEqual(expected);
  });

  it("is decoded once and no more", () => {
    expect(decodeOnce("my%2520file%25232.png")).toBe("my%20file%232.png");
  });
});
