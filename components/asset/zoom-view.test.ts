import { expect, test } from "vitest";
import { fitScale, keptInside, nextScale, zoomAt } from "./zoom-view.ts";

const window = { width: 400, height: 300 };

test("a picture fits its window, and a small one is not enlarged", () => {
  expect(fitScale({ width: 4000, height: 1000 }, window)).toBe(0.1);
  expect(fitScale({ width: 40, height: 30 }, window)).toBe(1);
});

test("sizes go in steps, from wherever they are", () => {
  expect(nextScale(0.3, 1)).toBe(0.33);
  expect(nextScale(1, 1)).toBe(1.5);
  expect(nextScale(1, -1)).toBe(0.75);
  expect(nextScale(8, 1)).toBe(8);
  expect(nextScale(0.05, -1)).toBe(0.05);
});

test("what is under the pointer stays there", () => {
  const before = { scale: 1, x: 10, y: -20 };
  const point = { x: 100, y: 50 };
  const after = zoomAt(before, 2, point);
  const place = (view: typeof before) => (point.x - view.x) / view.scale;
  expect(place(after)).toBe(place(before));
});

test("it cannot be moved out of sight", () => {
  const picture = { width: 800, height: 200 };
  expect(keptInside({ scale: 1, x: 900, y: 70 }, picture, window)).toEqual({
    scale: 1,
    x: 200,
    y: 0,
  });
});
