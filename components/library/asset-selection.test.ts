import { expect, test } from "vitest";
import type { AssetSummary } from "#lib/asset.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import {
  type AssetSelection,
  changeSelection,
  chosenCount,
  isChosen,
  nothingSelected,
  type SelectionChange,
  targetOf,
} from "./asset-selection.ts";

const search = assetSearchSchema.parse({ sort: "size" });

/** Asset n has n kilobytes, and stands at place n - 1. */
function asset(id: number): AssetSummary {
  return { id, name: `a ${id}`, size: id * 1000, createdAt: 0, updatedAt: 0 } as AssetSummary;
}
const place = (id: number) => ({ index: id - 1, id });
const only = (id: number): SelectionChange => ({ type: "only", place: place(id) });
const toggle = (id: number): SelectionChange => ({
  type: "toggle",
  place: place(id),
  asset: asset(id),
});
function range(from: number, to: number, add = false): SelectionChange {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const ids = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return { type: "range", anchor: place(from), place: place(to), ids, add };
}
function all(within: { from: AssetSummary; to: AssetSummary } | null = null, count = 9) {
  return {
    type: "query" as const,
    chosen: {
      kind: "query" as const,
      ...{ search, upTo: 9, except: new Set<number>(), within, count, isExact: true },
    },
  };
}

function run(...changes: SelectionChange[]): AssetSelection {
  return changes.reduce(changeSelection, nothingSelected);
}

function ids({ chosen }: AssetSelection): number[] {
  return chosen.kind === "ids" ? [...chosen.ids].toSorted((a, b) => a - b) : [];
}

test("a click selects one, moves the focus and the start of ranges", () => {
  const state = run(only(1), only(3));
  expect(ids(state)).toEqual([3]);
  expect(state).toMatchObject({ focused: place(3), anchor: place(3) });
});

test("a toggle leaves the others", () => {
  expect(ids(run(only(1), toggle(3)))).toEqual([1, 3]);
  expect(ids(run(only(1), toggle(3), toggle(1)))).toEqual([3]);
});

test("a second range from the same anchor lets go of the first", () => {
  expect(ids(run(only(3), range(3, 5), range(3, 2)))).toEqual([2, 3]);
});

test("a range that adds keeps what was selected before, and re-ranges alike", () => {
  const state = run(only(1), toggle(4), range(4, 6, true));
  expect(ids(state)).toEqual([1, 4, 5, 6]);
  expect(ids(changeSelection(state, range(4, 5, true)))).toEqual([1, 4, 5]);
});

test("everything that matches is a query, and what is toggled off is its exception", () => {
  const state = run(all(), toggle(2));
  expect(chosenCount(state.chosen)).toEqual({ count: 8, isExact: true });
  expect(isChosen(state.chosen, asset(2))).toBe(false);
  expect(isChosen(state.chosen, asset(3))).toBe(true);
  // What came later is not part of it.
  expect(isChosen(state.chosen, asset(10))).toBe(false);
  expect(targetOf(state.chosen)).toEqual({ kind: "query", search, except: [2], upTo: 9 });
  expect(chosenCount(changeSelection(state, toggle(2)).chosen).count).toBe(9);
});

test("a range too long to name is known by its ends, whichever way it was drawn", () => {
  for (const [from, to] of [
    [3, 6],
    [6, 3],
  ] as const) {
    const { chosen } = run(all({ from: asset(from), to: asset(to) }, 4));
    expect([2, 3, 4, 5, 6, 7].filter((id) => isChosen(chosen, asset(id)))).toEqual([3, 4, 5, 6]);
    expect(targetOf(chosen)).toMatchObject({ within: { from, to } });
  }
});

test("what is gone is let go of", () => {
  const state = run(only(1), toggle(2), { type: "forget", ids: new Set([1]) });
  expect(ids(state)).toEqual([2]);
  expect(targetOf(run(only(1), { type: "clear" }).chosen)).toBeNull();
});

test("moving the focus and sorting leave the selection", () => {
  const state = run(only(2), { type: "focus", place: place(8) });
  expect(ids(state)).toEqual([2]);
  expect(state).toMatchObject({ focused: place(8), anchor: place(2) });
});
