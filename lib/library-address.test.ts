import { expect, test } from "vitest";
import { libraryPath, readLibraryAddress } from "./library-address.ts";

function read(path: string) {
  return readLibraryAddress(Object.fromEntries(new URL(path, "http://x").searchParams));
}

test("an address that was written is read back the same", () => {
  const search = {
    q: "Bär & Wolf",
    folder: 12,
    tags: [3, 4],
    kinds: ["image" as const],
    missing: "alt:de",
    sort: "-size" as const,
  };
  const path = libraryPath(1, { search, layout: "list", assetId: 7 });
  expect(path).toContain("tags=3,4");
  expect(path).toContain("missing=alt:de");
  expect(read(path)).toMatchObject({ search, layout: "list", assetId: 7, ignored: [] });
});

test("the library without any wish has a short address", () => {
  expect(libraryPath(3)).toBe("/spaces/3/assets");
});

test("what is unknown or does not fit is left out and named", () => {
  const { search, assetId, layout, ignored } = read(
    "/spaces/1/assets?q=fox&colour=red&folder=abc&layout=round&asset=x&tab=texts",
  );
  expect(search.q).toBe("fox");
  expect(search.folder).toBeUndefined();
  expect([assetId, layout]).toEqual([null, undefined]);
  expect(ignored.toSorted()).toEqual(["asset", "colour", "folder", "layout"]);
});
