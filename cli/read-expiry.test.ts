import { expect, test } from "vitest";
import { readExpiry } from "./read-expiry.ts";

test("an end is a number of days from now, a date, or a time", () => {
  expect(readExpiry("2d", 1000)).toBe(1000 + 2 * 86_400_000);
  expect(readExpiry("2027-01-31")).toBe(Date.UTC(2027, 0, 31));
  expect(readExpiry("2027-01-31T12:00:00Z")).toBe(Date.UTC(2027, 0, 31, 12));
  for (const text of ["soon", "", "-3d", "31.1.2027", "2027-13-01"])
    expect(() => readExpiry(text)).toThrow("2027-01-31");
});
