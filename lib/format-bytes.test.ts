import { expect, test } from "vitest";
import { formatBytes } from "./format-bytes.ts";

const english = (value: number, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat("en", options).format(value);

test("a size is written in the unit that fits", () => {
  expect(formatBytes(0, english)).toBe("0 byte");
  expect(formatBytes(999, english)).toBe("999 byte");
  expect(formatBytes(1000, english)).toBe("1 kB");
  expect(formatBytes(6_123_000, english)).toBe("6.1 MB");
  expect(formatBytes(314_572_800, english)).toBe("315 MB");
});

test("rounding never shows a thousand of a unit", () => {
  expect(formatBytes(999_950, english)).toBe("1 MB");
});
