import { expect, test } from "vitest";
import { gridTarget } from "./grid-target.ts";

/** Ten items in rows of four: 0-3, 4-7, 8-9. */
function move(key: string, index: number, isControl = false) {
  return gridTarget(key, isControl, { index, count: 10, columns: 4, pageRows: 2 });
}

test("left and right go on in the next row", () => {
  expect(move("ArrowRight", 3)).toBe(4);
  expect(move("ArrowLeft", 4)).toBe(3);
});

test("the edges hold", () => {
  expect(move("ArrowLeft", 0)).toBe(0);
  expect(move("ArrowRight", 9)).toBe(9);
  expect(move("ArrowUp", 2)).toBe(2);
  expect(move("ArrowDown", 9)).toBe(9);
});

test("down into a shorter last row goes to its last item", () => {
  expect(move("ArrowDown", 3)).toBe(7);
  expect(move("ArrowDown", 7)).toBe(9);
});

test("home and end stay in the row, with control they go to the ends", () => {
  expect(move("Home", 6)).toBe(4);
  expect(move("End", 5)).toBe(7);
  expect(move("End", 8)).toBe(9);
  expect(move("Home", 6, true)).toBe(0);
  expect(move("End", 6, true)).toBe(9);
});

test("page keys move by what the screen holds and keep the column", () => {
  expect(move("PageDown", 1)).toBe(9);
  expect(move("PageUp", 9)).toBe(1);
  expect(move("PageUp", 5)).toBe(1);
});

test("in a list of one column, left and right do nothing and home is the first", () => {
  const list = { index: 5, count: 10, columns: 1, pageRows: 4 };
  expect(gridTarget("ArrowRight", false, list)).toBeNull();
  expect(gridTarget("Home", false, list)).toBe(0);
  expect(gridTarget("End", false, list)).toBe(9);
});

test("the first key into an unfocused grid goes to the first item", () => {
  expect(move("ArrowDown", -1)).toBe(0);
});

test("other keys and an empty grid do not move", () => {
  expect(move("x", 1)).toBeNull();
  expect(gridTarget("End", true, { index: -1, count: 0, columns: 4, pageRows: 2 })).toBeNull();
});
