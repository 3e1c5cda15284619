import { expect, test } from "vitest";
import { changeSelection, nothingSelected, type SelectionChange } from "./asset-selection.ts";

const order = [10, 20, 30, 40, 50];

function after(...changes: SelectionChange[]) {
  const state = changes.reduce(changeSelection, nothingSelected);
  return { selected: [...state.selected].toSorted((a, b) => a - b), focusedId: state.focusedId };
}

test("a click selects only that asset", () => {
  expect(after({ type: "only", id: 10 }, { type: "only", id: 30 })).toEqual({
    selected: [30],
    focusedId: 30,
  });
});

test("a toggle adds and takes away", () => {
  const add: SelectionChange[] = [
    { type: "toggle", id: 10 },
    { type: "toggle", id: 30 },
  ];
  expect(after(...add).selected).toEqual([10, 30]);
  expect(after(...add, { type: "toggle", id: 10 }).selected).toEqual([30]);
});

test("a range goes from the anchor in either direction", () => {
  expect(after({ type: "only", id: 40 }, { type: "range", id: 20, order }).selected).toEqual([
    20, 30, 40,
  ]);
});

test("a second range starts from the same anchor and lets go of the first", () => {
  expect(
    after(
      { type: "only", id: 30 },
      { type: "range", id: 50, order },
      { type: "range", id: 10, order },
    ),
  ).toEqual({ selected: [10, 20, 30], focusedId: 10 });
});

test("an added range keeps what was selected elsewhere", () => {
  expect(
    after(
      { type: "toggle", id: 10 },
      { type: "toggle", id: 30 },
      { type: "range", id: 50, order, add: true },
      { type: "range", id: 40, order, add: true },
    ).selected,
  ).toEqual([10, 30, 40]);
});

test("a range from where the focus stands needs no earlier click", () => {
  expect(after({ type: "focus", id: 20 }, { type: "range", id: 30, order }).selected).toEqual([
    20, 30,
  ]);
});

test("what left the list is not selected any more, and the focus stays named", () => {
  expect(
    after(
      { type: "all", ids: order },
      { type: "focus", id: 50 },
      {
        type: "keep",
        ids: new Set([10, 20]),
      },
    ),
  ).toEqual({ selected: [10, 20], focusedId: 50 });
});
