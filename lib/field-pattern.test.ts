import { expect, test } from "vitest";
import { patternProblem } from "./field-pattern.ts";

test.each([
  "",
  "[A-Z]{2}-\\d{4}",
  "© .+",
  "(?:© |\\(c\\) ).+",
  "https?://[^\\s]+",
  "\\p{Lu}.*",
  "(yes|no)",
  "(\\d{4}-)?\\d+",
  "[(+*|]+",
  "[^@]+@[^@]+\\.[^@]+",
])("%j is a good pattern", (pattern) => {
  expect(patternProblem(pattern)).toBeNull();
});

test.each([
  ["[", "pattern_broken"],
  ["a)(b", "pattern_broken"],
  ["\\p{Nonsense}", "pattern_broken"],
  ["x".repeat(501), "pattern_too_long"],
  ["(a+)+", "pattern_slow"],
  ["(a|aa)*", "pattern_slow"],
  ["((a+))*", "pattern_slow"],
  ["(?:a{2,5}){3,9}", "pattern_slow"],
  ["([a-z]+\\d?){2,}", "pattern_slow"],
  ["(a)\\1", "pattern_slow"],
  [".*.*.*=", "pattern_slow"],
  ["a+b?a+b*a+=", "pattern_slow"],
] as const)("%j is refused as %s", (pattern, problem) => {
  expect(patternProblem(pattern)).toBe(problem);
});

test("what is let through is quick on the longest value, though it does not fit", () => {
  const value = `${"a".repeat(10_000)}!`;
  const started = performance.now();
  for (const pattern of ["a+", "[a-z]*", "(?:a|b)a*", "a?a{3}a*", ".*.*=", "[^@]+@.*a.*="]) {
    expect(patternProblem(pattern)).toBeNull();
    expect(new RegExp(`^(?:${pattern})$`, "u").test(value)).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
