import { expect, test } from "vitest";
import { assetPath, listOfAddress, listParam } from "./asset-address.ts";
import { assetSearchSchema } from "./asset-search.ts";

test("the page of an asset leads back to the list it was opened from, whatever that was", () => {
  for (const given of [
    {},
    { q: "tag:hero -draft", sort: "name" as const },
    { folder: 3, kinds: ["image" as const, "video" as const] },
  ]) {
    const search = assetSearchSchema.parse(given);
    const { searchParams } = new URL(assetPath(1, 2, search), "http://localhost");
    expect(listOfAddress(searchParams.get(listParam))).toEqual(search);
  }
});

test("without a list there is none, and what does not fit is left out", () => {
  expect(assetPath(1, 2)).toBe("/spaces/1/assets/2");
  expect(listOfAddress(null)).toBeNull();
  expect(listOfAddress("folder=x&q=dog")).toEqual(assetSearchSchema.parse({ q: "dog" }));
});
