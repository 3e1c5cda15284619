import { expect, test } from "vitest";
import type { Folder } from "#lib/library.ts";
import { filterForest, folderBranch, folderForest, folderPath } from "./folder-forest.ts";

function folder(id: number, parentId: number | null, name: string, assetCount = 1): Folder {
  return { id, uuid: `u${id}`, parentId, name, assetCount };
}

const folders = [
  folder(1, null, "Zoo", 2),
  folder(2, 1, "Bear 10"),
  folder(3, 1, "Bear 9"),
  folder(4, 3, "Cubs", 5),
  folder(5, null, "Äpfel"),
];
const forest = folderForest(folders, "de");

test("folders are sorted as people sort: numbers by value, umlauts beside their letter", () => {
  expect(forest.map((node) => node.folder.name)).toEqual(["Äpfel", "Zoo"]);
  expect(forest[1]?.children.map((node) => node.folder.name)).toEqual(["Bear 9", "Bear 10"]);
});

test("a folder counts what is in the folders inside it", () => {
  expect(forest[1]?.total).toBe(9);
});

test("the path leads from the top to the folder", () => {
  expect(folderPath(folders, 4).map((step) => step.id)).toEqual([1, 3, 4]);
  expect(folderPath(folders, 99)).toEqual([]);
});

test("a filter keeps the folders above what it finds", () => {
  const found = filterForest(forest, "cub");
  expect(found.map((node) => node.folder.id)).toEqual([1]);
  expect(found[0]?.children.map((node) => node.folder.id)).toEqual([3]);
});

test("a branch is the folder and everything inside", () => {
  expect([...folderBranch(forest, 3)]).toEqual([3, 4]);
});
