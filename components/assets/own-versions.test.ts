import { expect, test } from "vitest";
import { createOwnVersions } from "./own-versions.ts";

test("a change begun before our own saves goes on from the last of them", () => {
  const own = createOwnVersions();
  own.note(1, 4, 5);
  own.note(1, 5, 6);
  expect([3, 4, 5, 6, 7].map((version) => own.newest(1, version))).toEqual([3, 6, 6, 6, 7]);
  expect(own.newest(2, 4)).toBe(4);
});

test("a save that changed nothing changes nothing here", () => {
  const own = createOwnVersions();
  own.note(1, 4, 5);
  own.note(1, 5, 5);
  expect(own.newest(1, 4)).toBe(5);
});

test("what others changed between is never passed over", () => {
  const own = createOwnVersions();
  own.note(1, 4, 5);
  own.note(1, 5, 7);
  expect(own.newest(1, 4)).toBe(4);
  own.note(1, 9, 10);
  expect(own.newest(1, 7)).toBe(7);
  expect(own.newest(1, 9)).toBe(10);
});
