import { expect, test } from "vitest";
import { assetSearchSchema } from "./asset-search.ts";
import { assetTargetSchema } from "./asset-target.ts";
import { assetSearch, readAssetSearch, searchParts } from "./read-asset-search.ts";
import { readAssetTarget } from "./read-asset-target.ts";

test("every part of a search is in the server's schema, with the same default", () => {
  expect(Object.keys(assetSearchSchema.shape)).toEqual(Object.keys(searchParts));
  expect(assetSearchSchema.parse({})).toEqual(assetSearch());
});

test.for([
  ["folder", "0"],
  ["folder", "1.5"],
  ["folder", " "],
  ["folder", "2147483648"],
  ["tags", "3,x"],
  ["kinds", "image,melody"],
  ["sort", "colour"],
  ["missing", "alt"],
  ["createdFrom", "-1"],
  ["q", "x".repeat(501)],
  ["private", "maybe"],
])("%s=%s does not fit", ([key = "", value = ""]) => {
  expect(readAssetSearch({ [key]: value }).ignored).toEqual([key]);
  expect(assetSearchSchema.safeParse({ [key]: value }).success).toBe(false);
});

test("a target of a query with a condition that does not fit is none: it would stand for more", () => {
  const target = { kind: "query", search: { folder: "x" }, except: [] };
  expect(readAssetTarget(target)).toBeUndefined();
  expect(assetTargetSchema.safeParse(target).success).toBe(false);
});

test.for([
  null,
  "ids",
  { kind: "ids", ids: [] },
  { kind: "ids", ids: [1, "2"] },
  { kind: "ids", ids: [2 ** 31] },
  { kind: "query", search: {}, except: "all" },
  { kind: "query", search: {}, within: { from: 1 } },
  { kind: "query" },
])("%j is no target", (value) => {
  expect(readAssetTarget(value)).toBeUndefined();
});

test("a target comes through JSON as it was", () => {
  const target = {
    kind: "query" as const,
    search: assetSearch({ q: "fox", folder: 3, tags: [1, 2] }),
    except: [4],
    upTo: 9,
    within: { from: 1, to: 5 },
  };
  expect(readAssetTarget(JSON.parse(JSON.stringify(target)))).toEqual(target);
});
