import { expect, test } from "vitest";
import { numberedName } from "./numbered-name.ts";

test.each([
  ["hero.jpg", 2, "hero-2.jpg"],
  ["Mr. Smith", 3, "Mr. Smith-3"],
  ["a.tar.gz", 2, "a.tar-2.gz"],
])("%s with the number %i is %s", (name, number, expected) => {
  expect(numberedName(name, number)).toBe(expected);
});
