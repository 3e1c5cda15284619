import { expect, test } from "vitest";
import { cleanFolderName } from "./folder-name.ts";

test.each([
  ["Frühling 春", "Frühling 春"],
  ["u\u0308ber", "über"],
  [" 2024/25 \n", "2024-25"],
  ["file", "file"],
  [".git", ".git"],
  ["", ""],
  [" . .. ", ""],
  ["\u0000\u200b\u202e", ""],
])("%j becomes %j", (name, expected) => {
  expect(cleanFolderName(name)).toBe(expected);
});

test("a name has at most 255 bytes, and no half characters", () => {
  const name = cleanFolderName("春".repeat(200));
  expect(Buffer.byteLength(name)).toBe(255);
});
