import { expect, test } from "vitest";
import { folderPaths, freePath } from "./export-paths.ts";

const folder = (id: number, parentId: number | null, name: string) => ({
  id,
  uuid: "",
  parentId,
  name,
  assetCount: 0,
});

test("a folder's path goes through its parents, in whatever order they come", () => {
  const paths = folderPaths([folder(3, 2, "c"), folder(1, null, "a"), folder(2, 1, "b")]);
  expect(Object.fromEntries(paths)).toEqual({ 1: "a", 2: "a/b", 3: "a/b/c" });
});

test("a name that is taken gets a number before its extension, in any case of letters", () => {
  const taken = new Set<string>();
  const names = ["a.jpg", "A.JPG", "a.jpg", "a (2).jpg"].map((name) => freePath("x", name, taken));
  expect(names).toEqual(["x/a.jpg", "x/A (2).JPG", "x/a (3).jpg", "x/a (2) (2).jpg"]);
});
