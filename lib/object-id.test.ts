import fc from "fast-check";
import { expect, test } from "vitest";
import { idFromObjectId, objectId } from "./object-id.ts";

test("an id goes there and back, and is known only as its own kind", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (id) => {
      const text = objectId("asset", id);
      expect(text).toMatch(/^[0-9a-f]{24}$/);
      expect(idFromObjectId("asset", text)).toBe(id);
      expect(idFromObjectId("folder", text)).toBeNull();
    }),
  );
});

test.each([
  "",
  "1",
  "62749158efef318abc8d5a0f",
  "766974720100000000000000",
  "7669747201ffffffffffffff",
  "7669747201000000000000FF",
  `${objectId("space", 1)}0`,
])("%j is no space of ours", (text) => {
  expect(idFromObjectId("space", text)).toBeNull();
});

test("the ids of earlier versions stay", () => {
  expect(objectId("space", 1)).toBe("766974720100000000000001");
  expect(objectId("asset", 255)).toBe("7669747202000000000000ff");
});
