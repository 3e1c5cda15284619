import { expect, it } from "vitest";
import { folderPaths } from "./folder-paths.ts";

it("names every folder with its way from the root", () => {
  expect(
    folderPaths([
      { id: 3, parentId: 1, name: "Spring" },
      { id: 2, parentId: null, name: "Press" },
      { id: 1, parentId: null, name: "Campaigns" },
    ]),
  ).toEqual([
    { id: 1, path: ["Campaigns"] },
    { id: 3, path: ["Campaigns", "Spring"] },
    { id: 2, path: ["Press"] },
  ]);
});

it("does not hang on folders that hold each other", () => {
  const circle = [
    { id: 1, parentId: 2, name: "a" },
    { id: 2, parentId: 1, name: "b" },
  ];
  expect(folderPaths(circle)).toHaveLength(2);
});
