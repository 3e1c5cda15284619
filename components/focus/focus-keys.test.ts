import { expect, it } from "vitest";
import { moveByKey } from "./focus-keys.ts";

const picture = { width: 4000, height: 2000 };
const from = { x: 2000, y: 1000 };

function press(key: string, modifier: "shift" | "alt" | "none" = "none") {
  const keys = { key, shiftKey: modifier === "shift", altKey: modifier === "alt" };
  return moveByKey(from, keys, picture);
}

it("moves by one percent of the side, ten with Shift, one pixel with Alt", () => {
  expect(press("ArrowRight")).toEqual({ point: { x: 2040, y: 1000 }, axis: "x" });
  expect(press("ArrowRight", "shift")?.point.x).toBe(2400);
  expect(press("ArrowRight", "alt")?.point.x).toBe(2001);
  expect(press("ArrowLeft")?.point.x).toBe(1960);
  expect(press("ArrowUp")).toEqual({ point: { x: 2000, y: 980 }, axis: "y" });
  expect(press("ArrowDown", "shift")?.point.y).toBe(1200);
});

it("jumps with the page and edge keys", () => {
  expect(press("PageUp")?.point).toEqual({ x: 2000, y: 800 });
  expect(press("PageDown")?.point).toEqual({ x: 2000, y: 1200 });
  expect(press("Home")?.point).toEqual({ x: 0, y: 1000 });
  expect(press("End")?.point).toEqual({ x: 3999, y: 1000 });
});

it("stops at the edges and always moves in small pictures", () => {
  const small = { width: 20, height: 20 };
  const right = { key: "ArrowRight", shiftKey: false, altKey: false };
  expect(moveByKey({ x: 5, y: 5 }, right, small)?.point.x).toBe(6);
  expect(moveByKey({ x: 19, y: 5 }, right, small)?.point.x).toBe(19);
  expect(moveByKey({ x: 0, y: 0 }, { ...right, key: "ArrowUp" }, small)?.point.y).toBe(0);
});

it("leaves other keys alone", () => {
  expect(press("Tab")).toBeNull();
  expect(press("a")).toBeNull();
});
