import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldKeyFromName, fieldKeyPattern } from "./field-key.ts";

test.each([
  ["Alt text", "alt_text"],
  ["Größe (cm)", "grosse_cm"],
  ["3D model", "d_model"],
  ["日本", "field"],
])("%j makes the key %j", (name, key) => {
  expect(fieldKeyFromName(name)).toBe(key);
});

test("every name makes a key that fits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (name) => {
      expect(fieldKeyFromName(name)).toMatch(fieldKeyPattern);
    }),
  );
});
