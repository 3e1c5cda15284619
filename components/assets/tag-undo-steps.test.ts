import { expect, test } from "vitest";
import { tagUndoSteps } from "./tag-undo-steps.ts";

test("undo takes an added tag only off those that did not have it", () => {
  const before = [
    { id: 1, tagIds: [7] },
    { id: 2, tagIds: [] },
    { id: 3, tagIds: [] },
  ];
  expect(tagUndoSteps(before, [7], [])).toEqual([{ assetIds: [2, 3], add: [], remove: [7] }]);
});

test("undo gives a removed tag back only to those that had it", () => {
  const before = [
    { id: 1, tagIds: [7] },
    { id: 2, tagIds: [] },
  ];
  expect(tagUndoSteps(before, [], [7])).toEqual([{ assetIds: [1], add: [7], remove: [] }]);
});

test("assets with different needs get calls of their own", () => {
  const before = [
    { id: 1, tagIds: [7] },
    { id: 2, tagIds: [8] },
  ];
  expect(tagUndoSteps(before, [8], [7])).toEqual([{ assetIds: [1], add: [7], remove: [8] }]);
});
